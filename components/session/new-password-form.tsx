'use client'
import Link from 'next/link'
import { type ReactNode, useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Mark } from '#components/ui/mark.tsx'
import { useWords } from '#components/words/words-context.ts'
import { setNewPassword } from '#lib/client/new-password.ts'
import { sentenceOf } from '#lib/client/problem.ts'

type Passwords = { password: string; again: string }

/** Where the link in a mail leads: a new password for whoever has the token that stands behind its `#`. */
export function NewPasswordForm() {
  const { t } = useWords()
  const [isSet, setIsSet] = useState(false)
  return (
    <main className="grid min-h-full place-items-center p-4">
      <div className="w-[360px] max-w-full rounded-md border border-line bg-panel p-6">
        <Mark />
        <h1 className="mt-5 mb-4 font-semibold text-[20px] leading-[26px]">
          {isSet ? t('session.newPassword.doneTitle') : t('session.newPassword.title')}
        </h1>
        {isSet ? <Done /> : <Passwords onSet={() => setIsSet(true)} />}
      </div>
    </main>
  )
}

function Passwords({ onSet }: { onSet: () => void }) {
  const { t } = useWords()
  const [refusal, setRefusal] = useState<string | null>(null)
  const { register, handleSubmit, formState } = useForm<Passwords>()
  const submit = handleSubmit(async ({ password }) => {
    setRefusal(null)
    const token = window.location.hash.slice(1)
    if (token === '') return setRefusal(t('session.newPassword.brokenLink'))
    try {
      await setNewPassword(token, password)
      window.history.replaceState(null, '', '/reset') // used up; it need not stay in the address
      onSet()
    } catch (error) {
      setRefusal(sentenceOf(error, t))
    }
  })
  const { errors, isSubmitting } = formState
  return (
    <form onSubmit={submit} noValidate method="post">
      <Field
        label={t('session.newPassword.label')}
        type="password"
        autoComplete="new-password"
        autoFocus
        hint={t('session.newPassword.hint')}
        problem={errors.password?.message}
        {...register('password', {
          minLength: { value: 7, message: t('session.newPassword.tooShort') },
          maxLength: { value: 72, message: t('session.newPassword.tooLong') },
          required: t('session.newPassword.needed'),
        })}
      />
      <Field
        className="mt-3"
        label={t('session.newPassword.again')}
        type="password"
        autoComplete="new-password"
        problem={errors.again?.message}
        {...register('again', {
          validate: (again, { password }) => again === password || t('session.newPassword.notTheSame'),
        })}
      />
      <p role="alert" className="mt-3 min-h-5 text-[13px] text-late-word">
        {refusal}
      </p>
      <Button type="submit" look="primary" className="mt-1 w-full" disabled={isSubmitting}>
        {isSubmitting ? t('session.newPassword.submitting') : t('session.newPassword.submit')}
      </Button>
    </form>
  )
}

function Done() {
  const { t } = useWords()
  const signIn = (words: ReactNode) => (
    <Link href="/login" className="text-text underline">
      {words}
    </Link>
  )
  return <p className="text-[13px] text-second">{t.rich('session.newPassword.done', { signIn })}</p>
}
