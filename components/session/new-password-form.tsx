'use client'
import Link from 'next/link'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Mark } from '#components/ui/mark.tsx'
import { setNewPassword } from '#lib/client/new-password.ts'
import { sentenceOf } from '#lib/client/problem.ts'

type Passwords = { password: string; again: string }

/** Where the link in a mail leads: a new password for whoever has the token that stands behind its `#`. */
export function NewPasswordForm() {
  const [isSet, setIsSet] = useState(false)
  return (
    <main className="grid min-h-full place-items-center p-4">
      <div className="w-[360px] max-w-full rounded-md border border-line bg-panel p-6">
        <Mark />
        <h1 className="mt-5 mb-4 font-semibold text-[20px] leading-[26px]">
          {isSet ? 'Your password is set' : 'New password'}
        </h1>
        {isSet ? <Done /> : <Passwords onSet={() => setIsSet(true)} />}
      </div>
    </main>
  )
}

function Passwords({ onSet }: { onSet: () => void }) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const { register, handleSubmit, formState } = useForm<Passwords>()
  const submit = handleSubmit(async ({ password }) => {
    setRefusal(null)
    const token = window.location.hash.slice(1)
    if (token === '') return setRefusal('This link is not whole. Open it again from the mail.')
    try {
      await setNewPassword(token, password)
      window.history.replaceState(null, '', '/reset') // used up; it need not stay in the address
      onSet()
    } catch (error) {
      setRefusal(sentenceOf(error))
    }
  })
  const { errors, isSubmitting } = formState
  return (
    <form onSubmit={submit} noValidate method="post">
      <Field
        label="New password"
        type="password"
        autoComplete="new-password"
        autoFocus
        hint="At least 7 characters."
        problem={errors.password?.message}
        {...register('password', {
          minLength: { value: 7, message: 'At least 7 characters are needed.' },
          maxLength: { value: 72, message: 'At most 72 characters.' },
          required: 'A new password is needed.',
        })}
      />
      <Field
        className="mt-3"
        label="The same again"
        type="password"
        autoComplete="new-password"
        problem={errors.again?.message}
        {...register('again', {
          validate: (again, { password }) => again === password || 'The two are not the same.',
        })}
      />
      <p role="alert" className="mt-3 min-h-5 text-[13px] text-late-word">
        {refusal}
      </p>
      <Button type="submit" look="primary" className="mt-1 w-full" disabled={isSubmitting}>
        {isSubmitting ? 'Setting…' : 'Set the password'}
      </Button>
    </form>
  )
}

function Done() {
  return (
    <p className="text-[13px] text-second">
      Wherever you were signed in, you no longer are.{' '}
      <Link href="/login" className="text-text underline">
        Sign in
      </Link>
    </p>
  )
}
