'use client'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Mark } from '#components/ui/mark.tsx'
import { useWords } from '#components/words/words-context.ts'
import { signIn } from '#lib/client/auth.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import type { Locale } from '#lib/words/locales.ts'
import { chooseLanguage } from './choose-language.ts'
import { ForgottenPassword } from './forgotten-password.tsx'
import { LanguageSelect } from './language-select.tsx'

type Credentials = { email: string; password: string }

/** Where somebody was on the way to; only the responder's page asks to be come back to. */
function wantedPage(): string {
  const to = new URLSearchParams(window.location.search).get('to') ?? ''
  return /^\/respond(?![^/?])/.test(to) ? to : '/'
}

/** E-mail and password; a refusal is one calm sentence. `sendsMail`: a forgotten password can be replaced. */
export function SignInForm({ sendsMail }: { sendsMail: boolean }) {
  const { t } = useWords()
  const [chosen, setChosen] = useState<Locale | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { register, handleSubmit, formState, getValues } = useForm<Credentials>()
  const submit = handleSubmit(async ({ email, password }) => {
    setRefusal(null)
    try {
      await signIn(email.trim(), password)
      if (chosen) await chooseLanguage(chosen)
      // A whole new page: nothing of the last person who sat here stays in memory.
      window.location.assign(wantedPage())
    } catch (error) {
      setRefusal(sentenceOf(error, t))
    }
  })
  const { errors, isSubmitting } = formState
  return (
    <main className="grid min-h-full place-items-center p-4">
      <form
        onSubmit={submit}
        noValidate
        method="post"
        className="w-[360px] max-w-full rounded-md border border-line bg-panel p-6"
      >
        <Mark />
        <h1 className="mt-5 mb-4 font-semibold text-[20px] leading-[26px]">{t('session.signIn.title')}</h1>
        <Field
          label={t('session.signIn.email')}
          type="email"
          autoComplete="username"
          autoFocus
          problem={errors.email?.message}
          {...register('email', { required: t('session.signIn.emailNeeded') })}
        />
        <Field
          className="mt-3"
          label={t('session.signIn.password')}
          type="password"
          autoComplete="current-password"
          problem={errors.password?.message}
          {...register('password', { required: t('session.signIn.passwordNeeded') })}
        />
        <p role="alert" className="mt-3 min-h-5 text-[13px] text-late-word">
          {refusal}
        </p>
        <Button type="submit" look="primary" className="mt-1 w-full" disabled={isSubmitting}>
          {isSubmitting ? t('session.signIn.submitting') : t('session.signIn.submit')}
        </Button>
        {sendsMail && <ForgottenPassword email={() => getValues('email')} />}
        <LanguageSelect onChoose={setChosen} />
      </form>
    </main>
  )
}
