'use client'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { Mark } from '#components/ui/mark.tsx'
import { useWords } from '#components/words/words-context.ts'
import { signIn } from '#lib/client/auth.ts'
import { acceptInvitation, type Invitation, readInvitation } from '#lib/client/join.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { JoiningProgress } from './joining-progress.tsx'
import { showTeam } from './show-team.ts'

type Credentials = { email: string; password: string }

/** Where an invitation leads: whoever has the token that stands behind its `#` gets a sign-in as the member. */
export function JoinForm() {
  const { t } = useWords()
  const { invitation, refusal } = useInvitation()
  return (
    <main className="grid min-h-full place-items-center p-4">
      <div className="w-[360px] max-w-full rounded-md border border-line bg-panel p-6">
        <div className="flex items-center justify-between">
          <Mark />
          {invitation && <JoiningProgress step={1} />}
        </div>
        <h1 className="mt-5 mb-3 font-semibold text-[20px] leading-[26px]">{t('joining.title')}</h1>
        {!invitation && <p role={refusal ? 'alert' : 'status'}>{refusal ?? t('joining.reading')}</p>}
        {invitation && <Join invitation={invitation} />}
      </div>
    </main>
  )
}

/** What stands behind the `#`; a sentence where it is nothing that invites. */
function useInvitation() {
  const { t } = useWords()
  const [invitation, setInvitation] = useState<Invitation | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  useEffect(() => {
    const token = tokenOfPage()
    if (token === '') return setRefusal(t('joining.brokenLink'))
    readInvitation(token).then(setInvitation, (error) => setRefusal(sentenceOf(error, t)))
  }, [t])
  return { invitation, refusal }
}

const tokenOfPage = () => window.location.hash.slice(1)

function Join({ invitation }: { invitation: Invitation }) {
  const { t } = useWords()
  const [refusal, setRefusal] = useState<string | null>(null)
  const { register, handleSubmit, formState } = useForm<Credentials>({
    defaultValues: { email: invitation.email ?? '', password: '' },
  })
  const submit = handleSubmit(async ({ email, password }) => {
    setRefusal(null)
    try {
      const team = await acceptInvitation({ token: tokenOfPage(), email: email.trim(), password })
      await signIn(email.trim(), password)
      showTeam(team)
      window.location.replace('/respond/welcome')
    } catch (error) {
      setRefusal(sentenceOf(error, t))
    }
  })
  const { errors, isSubmitting } = formState
  const names = { team: invitation.team, member: invitation.member.name }
  return (
    <form onSubmit={submit} noValidate method="post">
      <p className="mb-4 text-second">
        {t.rich('joining.invites', { ...names, b: (name) => <bdi className="font-semibold text-text">{name}</bdi> })}
      </p>
      <Field
        label={t('joining.email')}
        type="email"
        autoComplete="username"
        problem={errors.email?.message}
        {...register('email', { required: t('joining.emailNeeded') })}
      />
      <Field
        className="mt-3"
        label={t('joining.password')}
        type="password"
        autoComplete="new-password"
        hint={t('joining.hint')}
        problem={errors.password?.message}
        {...register('password', {
          required: t('joining.passwordNeeded'),
          minLength: { value: 8, message: t('joining.tooShort') },
          maxLength: { value: 72, message: t('joining.tooLong') },
        })}
      />
      <p role="alert" className="mt-3 min-h-5 text-[13px] text-late-word">
        {refusal}
      </p>
      <Button type="submit" look="primary" className="mt-1 w-full" disabled={isSubmitting}>
        {isSubmitting ? t('joining.submitting') : t('joining.submit')}
      </Button>
    </form>
  )
}
