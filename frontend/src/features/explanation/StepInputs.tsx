import { useTranslation } from 'react-i18next'
import { useText } from '@/domain/text'
import type { StepShownFragment } from '@/gql/generated/graphql'
import { withDates } from '@/lib/dates'
import styles from './Explanation.module.css'
import { SourceLink } from './SourceLink'

/** What went into a step, each with the way to the record it was taken from. */
export function StepInputs({ inputs, label }: { inputs: StepShownFragment['inputs']; label: string }) {
  const { t } = useTranslation('explanation')
  const text = useText()
  return (
    <div className={styles.inputArea}>
      <table className={styles.inputs}>
        <caption className="visually-hidden">{t('inputsOf', { step: label })}</caption>
        <tbody>
          {inputs.map((input, index) => (
            <tr key={index}>
              <th scope="row">
                {text(input.label)}
                {input.source && (
                  <div>
                    <SourceLink source={input.source} />
                  </div>
                )}
              </th>
              <td>{input.source && input.source.label === text(input.value) ? null : withDates(text(input.value))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
