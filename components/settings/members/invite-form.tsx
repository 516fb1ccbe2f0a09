import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { membersQuery } from '#components/members/queries.ts'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { InvitationShown } from './invitation-shown.tsx'
import { makeInvitation } from './invitation-verbs.ts'

/** Makes a link by which a member joins, and mails it to whom an address is given. */
export function InviteForm({ id, name }: { id: string; name: string }) {
  const { t } = useWords()
  const client = useQueryClient()
  const { register, handleSubmit, formState } = useForm({ defaultValues: { email: '' } })
  const make = useMutation({
    mutationFn: (email: string | null) => makeInvitation(id, email),
    onSettled: () => client.invalidateQueries({ queryKey: membersQuery.queryKey }),
  })
  if (make.data) return <InvitationShown name={name} invitation={make.data} />
  return (
    <form
      noValidate
      aria-label={t('settings.members.inviteName', { name })}
      onSubmit={handleSubmit(({ email }) => make.mutate(email.trim() || null))}
      className="flex flex-wrap items-start gap-2 pt-2 pb-1"
    >
      <Field
        className="min-w-0 flex-1 basis-64"
        label={t('settings.members.email')}
        type="email"
        autoComplete="off"
        hint={t('settings.members.emailHint')}
        problem={formState.errors.email?.message ?? (make.error ? sentenceOf(make.error, t) : undefined)}
        {...register('email', {
          pattern: { value: /^\s*(\S+@\S+\.\S+)?\s*$/, message: t('settings.members.wrongEmail') },
        })}
      />
      <Button type="submit" look="primary" className="mt-5" disabled={make.isPending}>
        {t('settings.members.make')}
      </Button>
    </form>
  )
}
