import { IconFileTypePdf } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Deadline, ExtendDialog } from '@/domain/ExtendDialog'
import { ReasonDialog } from '@/domain/ReasonDialog'
import { TimingPill } from '@/domain/TimingPill'
import { useText } from '@/domain/text'
import {
  PetitionPageDocument,
  type PetitionPageQuery,
  type PetitionPaper,
  PrintPetitionDocument,
  ReceivePetitionDocument,
  WithdrawPetitionDocument,
} from '@/gql/generated/graphql'
import { formatDate, formatDateTime } from '@/lib/dates'
import { downloadFile } from '@/lib/files'
import { useGql, useGqlMutation } from '@/lib/query'
import { Button } from '@/ui/Button'
import { Facts } from '@/ui/Facts'
import { ErrorNote, Notice } from '@/ui/Notice'
import { Card, Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/States'
import { AnswerForm } from './AnswerForm'
import { Papers } from './Papers'
import styles from './Petition.module.css'
import { PetitionPill } from './PetitionPill'

export type PetitionShown = Extract<NonNullable<PetitionPageQuery['node']>, { __typename: 'Petition' }>

interface Props {
  id: string
  /** The explanation of the disputed result, beside the petition. */
  explanation: (result: string, step: string | undefined) => ReactNode
}

/** A petition with the disputed explanation beside it, its clock, and the answer. */
export function PetitionPage({ id, explanation }: Props) {
  const { t } = useTranslation('petitions')
  const query = useGql(PetitionPageDocument, { id })
  const petition = query.data?.node?.__typename === 'Petition' ? query.data.node : undefined
  const disputed = petition?.result?.id ?? petition?.rating?.result?.id
  const title = petition ? t('titled', { number: petition.number, year: petition.year }) : t('one')
  return (
    <Page
      title={title}
      lead={<Link to="/kien-nghi">{t('title')}</Link>}
      actions={petition && <Acts petition={petition} />}
    >
      <Loaded query={query} skeleton={10}>
        {() =>
          petition ? (
            <div className={styles.columns}>
              <div className={styles.side}>
                <Card title={t('about')} padded>
                  <PetitionFacts petition={petition} />
                </Card>
                <AnswerCard petition={petition} />
                <Papers papers={petition.papers} />
              </div>
              {disputed && (
                <Card title={t('disputed')} padded>
                  {petition.step && (
                    <Notice tone="info">
                      <b>{t('step')}:</b> <StepWords step={petition.step} />
                    </Notice>
                  )}
                  {explanation(disputed, petition.step?.path)}
                </Card>
              )}
            </div>
          ) : (
            <EmptyState title={t('notFound')} />
          )
        }
      </Loaded>
    </Page>
  )
}

function StepWords({ step }: { step: NonNullable<PetitionShown['step']> }) {
  const text = useText()
  return (
    <span>
      {text(step.label)}
      {step.value && ` = ${step.value}`}
    </span>
  )
}

function PetitionFacts({ petition }: { petition: PetitionShown }) {
  const { t } = useTranslation('petitions')
  const text = useText()
  return (
    <Facts
      facts={[
        [t('state'), <PetitionPill key="state" petition={petition} />],
        [t('person'), `${petition.person.fullName} (${petition.person.code})`],
        [t('unit'), petition.unit.name],
        [t('against'), `${t(petition.rating ? 'aRating' : 'aResult')}, ${text(petition.period.label)}`],
        [t('step'), petition.step && <StepWords key="step" step={petition.step} />],
        [
          t('content'),
          <span key="content" className={styles.words}>
            {petition.content}
          </span>,
        ],
        [t('filed'), formatDateTime(petition.filedAt)],
        [t('due'), <TimingPill key="due" dueOn={petition.dueOn} timing={petition.timing} />],
        [t('legalDue'), petition.extensions.length > 0 && petition.legalDueOn ? formatDate(petition.legalDueOn) : null],
        [
          t('orders'),
          petition.extensions.map((one) => `${one.document} (${formatDate(one.documentOn)}): ${one.reason}`).join('; '),
        ],
        [t('office'), text(petition.office)],
        [t('receivedBy'), petition.receivedBy],
        [t('hash'), petition.disputedHash && <code key="hash">{petition.disputedHash}</code>],
      ]}
    />
  )
}

function AnswerCard({ petition }: { petition: PetitionShown }) {
  const { t } = useTranslation('petitions')
  const mayAnswer = petition.availableActions.includes('ANSWER_PETITION')
  if (petition.state !== 'ANSWERED' && !mayAnswer) return null
  return (
    <Card title={t('answer')} padded>
      {petition.ownAct && <Notice tone="warning">{t(petition.state === 'ANSWERED' ? 'wasOwnAct' : 'ownAct')}</Notice>}
      {petition.state === 'ANSWERED' ? <Answered petition={petition} /> : <AnswerForm petition={petition} />}
    </Card>
  )
}

function Answered({ petition }: { petition: PetitionShown }) {
  const { t } = useTranslation(['petitions', 'common'])
  const after = petition.supersedingResult
  const replacing = petition.replacingRating
  return (
    <>
      <Facts
        facts={[
          [t('outcome'), <PetitionPill key="outcome" petition={petition} />],
          [
            t('reasons'),
            <span key="reasons" className={styles.words}>
              {petition.reasons}
            </span>,
          ],
          [t('document'), petition.document],
          [t('answeredBy'), petition.answeredBy],
          [t('answeredAt'), petition.answeredAt && formatDateTime(petition.answeredAt)],
        ]}
      />
      {petition.rating && petition.outcome !== 'REJECTED' && (
        <Notice tone={replacing ? 'success' : 'info'}>
          {replacing ? (
            <>
              {t('replaced')}: {replacing.outcome?.decidedRating && t(`common:band.${replacing.outcome.decidedRating}`)}
            </>
          ) : (
            t('ratingStands')
          )}
        </Notice>
      )}
      {petition.result && petition.outcome !== 'REJECTED' && (
        <Notice tone={after ? 'success' : 'info'}>
          {after ? (
            <Link to="/ket-qua/$id" params={{ id: after.id }}>
              {t('superseding')}
            </Link>
          ) : (
            t('stillStands')
          )}
        </Notice>
      )}
    </>
  )
}

function Acts({ petition }: { petition: PetitionShown }) {
  const { t } = useTranslation('petitions')
  const [withdrawing, setWithdrawing] = useState(false)
  const [extending, setExtending] = useState<Deadline | null>(null)
  const receive = useGqlMutation(ReceivePetitionDocument)
  const withdraw = useGqlMutation(WithdrawPetitionDocument)
  const print = useGqlMutation(PrintPetitionDocument, { refresh: false })
  const { id, version } = petition
  const may = (action: (typeof petition.availableActions)[number]) => petition.availableActions.includes(action)
  const paper: PetitionPaper = petition.state === 'ANSWERED' ? 'ANSWER' : 'RECEIPT'
  return (
    <>
      {(receive.error ?? print.error) && <ErrorNote error={receive.error ?? print.error} />}
      {may('RECEIVE_PETITION') && (
        <Button busy={receive.isPending} onClick={() => receive.mutate({ petition: id, version })}>
          {t('receive')}
        </Button>
      )}
      {may('RECORD_EXTENSION') && petition.dueOn && (
        <Button onClick={() => setExtending({ stage: 'ANSWER_PETITION', petition: id, dueOn: petition.dueOn ?? '' })}>
          {t('extend')}
        </Button>
      )}
      {may('WITHDRAW_PETITION') && <Button onClick={() => setWithdrawing(true)}>{t('withdraw')}</Button>}
      {may('PRINT_PETITION') && (
        <Button
          icon={<IconFileTypePdf size={18} aria-hidden />}
          busy={print.isPending}
          onClick={() =>
            print.mutate({ petition: id, paper }, { onSuccess: ({ printPetition }) => downloadFile(printPetition) })
          }
        >
          {t(`papers.${paper}`)}
        </Button>
      )}
      <ExtendDialog deadline={extending} onClose={() => setExtending(null)} />
      <ReasonDialog
        title={t('withdraw')}
        isOpen={withdrawing}
        onClose={() => setWithdrawing(false)}
        submit={t('withdraw')}
        danger
        onSubmit={(reason) => withdraw.mutateAsync({ petition: id, reason, version })}
      />
    </>
  )
}
