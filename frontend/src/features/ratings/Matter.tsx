import { useTranslation } from 'react-i18next'
import type { MeetingShownFragment } from '@/gql/generated/graphql'
import { Button } from '@/ui/Button'
import { Facts } from '@/ui/Facts'
import { Select, TextArea, TextField } from '@/ui/Field'
import { isBand, useLevels } from './levels'
import styles from './Ratings.module.css'
import { Level } from './RatingTable'

export type Matter = MeetingShownFragment['matters'][number]
type Rating = NonNullable<MeetingShownFragment['ratings']>[number]

interface Props {
  /** The year, where the viewer sees it. */
  rating: Rating | undefined
  name: string
  matter: Matter
}

function Head({ rating, name }: Pick<Props, 'rating' | 'name'>) {
  const { t } = useTranslation('ratings')
  if (!rating) return <h3>{name}</h3>
  return (
    <>
      <h3>{name}</h3>
      <Facts
        facts={[
          [t('self'), rating.selfLevel && <Level key="self" band={rating.selfLevel} />],
          [t('strengths'), rating.self?.strengths],
          [t('shortcomings'), rating.self?.shortcomings],
        ]}
      />
    </>
  )
}

/** What a meeting said of one person, as it was kept. */
export function MatterShown({ rating, name, matter }: Props) {
  const { t } = useTranslation('ratings')
  return (
    <>
      <Head rating={rating} name={name} />
      <ul>
        {matter.opinions.map((one) => (
          <li key={`${one.by} ${one.text}`}>
            <i>{one.by}:</i> {one.text}
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          [t('conclusion'), matter.conclusion],
          [t('favours'), matter.level && <Level key="level" band={matter.level} />],
          [t('votesOn'), matter.level && t('votes', { yes: matter.inFavour, no: matter.against })],
        ]}
      />
    </>
  )
}

/** The same to write: opinions, conclusion, the level it favours and the votes. */
export function MatterForm({ rating, name, matter, onChange }: Props & { onChange: (part: Partial<Matter>) => void }) {
  const { t } = useTranslation('ratings')
  const levels = useLevels()
  const opinion = (at: number, part: { by?: string; text?: string }) =>
    onChange({ opinions: matter.opinions.map((one, index) => (index === at ? { ...one, ...part } : one)) })
  const number = (value: string) => Number.parseInt(value, 10) || 0
  return (
    <>
      <Head rating={rating} name={name} />
      {matter.opinions.map((one, at) => (
        <div key={at} className={styles.pair}>
          <TextField label={t('by')} value={one.by} onChange={(event) => opinion(at, { by: event.target.value })} />
          <TextField
            label={t('said')}
            value={one.text}
            onChange={(event) => opinion(at, { text: event.target.value })}
          />
        </div>
      ))}
      <div>
        <Button variant="link" onClick={() => onChange({ opinions: [...matter.opinions, { by: '', text: '' }] })}>
          {t('addOpinion')}
        </Button>
      </div>
      <TextArea
        label={t('conclusionOf', { name })}
        value={matter.conclusion}
        onChange={(event) => onChange({ conclusion: event.target.value })}
      />
      <div className={styles.pair}>
        <Select
          label={t('favours')}
          empty={t('favoursNone')}
          value={matter.level ?? ''}
          options={levels}
          onChange={(event) => onChange({ level: isBand(event.target.value) ? event.target.value : null })}
        />
        <TextField
          label={t('inFavour')}
          inputMode="numeric"
          value={matter.inFavour}
          onChange={(event) => onChange({ inFavour: number(event.target.value) })}
        />
        <TextField
          label={t('against')}
          inputMode="numeric"
          value={matter.against}
          onChange={(event) => onChange({ against: number(event.target.value) })}
        />
      </div>
    </>
  )
}
