import { useStore } from 'zustand'
import type { Alarm, AlarmVehicle } from '#lib/client/model.ts'
import { rideStore } from '../kept/kept-ride.ts'
import type { OwnAnswer } from '../outbox/own-answer.ts'

/** What whoever comes can ride in, and what they said they do; nothing for who does not, and when it is over. */
export function useRide(
  { id, vehicles = [], concluded }: Pick<Alarm, 'id' | 'vehicles' | 'concluded'>,
  own: OwnAnswer | null,
): { ride: AlarmVehicle | null; vehicles: readonly AlarmVehicle[] } {
  const kept = useStore(rideStore, ({ kept }) => kept)
  if (concluded || !own || own.status === 'not_coming') return { ride: null, vehicles: [] }
  const ride = kept?.alarm === id ? vehicles.find((vehicle) => vehicle.id === kept.vehicle) : undefined
  return { ride: ride ?? null, vehicles }
}
