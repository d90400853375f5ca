import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { periodSlug } from '@/domain/periods'
import type { InboxTaskFragment } from '@/gql/generated/graphql'

/** Each kind of task leads to the place where it is done, with the month and the unit it is about. */
interface Props {
  task: InboxTaskFragment
  /** The result a READ_RESULT task is about. */
  resultId: string | undefined
}

export function TaskLink({ task, resultId }: Props) {
  const { t } = useTranslation('my-work')
  const words = t(`task.${task.kind}`, { count: task.count })
  const ky = task.period ? { ky: periodSlug(task.period) } : {}
  const unit = task.unit ? { donVi: task.unit.id } : {}
  const office = task.unit ? { donvi: task.unit.id } : {}
  switch (task.kind) {
    case 'SELF_ASSESS':
      return (
        <Link to="/thang-cua-toi" search={{ ...ky, xem: 'tu-cham' }}>
          {words}
        </Link>
      )
    case 'REPORT_WORK':
      return (
        <Link to="/thang-cua-toi" search={ky}>
          {words}
        </Link>
      )
    case 'ACCEPT_DELIVERIES':
      return (
        <Link to="/cham-diem" search={{ ...ky, ...unit, xem: 'nghiem-thu' }}>
          {words}
        </Link>
      )
    case 'CONFIRM_ASSESSMENTS':
    case 'DECIDE_CAUSES':
      return (
        <Link to="/cham-diem" search={{ ...ky, ...unit }}>
          {words}
        </Link>
      )
    case 'CLOSE_PERIOD':
      return (
        <Link to="/chot-thang" search={{ ...ky, ...unit }}>
          {words}
        </Link>
      )
    case 'BREAK_TIES':
      return (
        <Link to="/tran-xuat-sac" search={{ ...ky, ...office }}>
          {words}
        </Link>
      )
    case 'DECIDE_DOSSIERS':
      return (
        <Link to="/ho-so" search={{ ...ky, 'trang-thai': 'PROPOSED' }}>
          {words}
        </Link>
      )
    case 'ANSWER_PETITIONS':
      return <Link to="/kien-nghi">{words}</Link>
    case 'CARRY_OUT_PETITIONS':
      return (
        <Link to="/kien-nghi" search={{ xem: 'da-xong' }}>
          {words}
        </Link>
      )
    case 'REPORT_PERSONNEL':
      return (
        <Link to="/ho-so" search={{ ...ky, loai: 'LOWER_POSITION' }}>
          {words}
        </Link>
      )
    case 'NOTIFY_TERMS':
      return (
        <Link to="/so-qua-han" search={{ ...ky, ...office }}>
          {words}
        </Link>
      )
    case 'SEND_NATIONAL':
      return (
        <Link to="/so-qua-han" search={{ ...ky, ...office }}>
          {words}
        </Link>
      )
    case 'RATE_ONESELF':
    case 'ACKNOWLEDGE_RATING':
      return (
        <Link to="/xep-loai-nam" search={{ ...ky, xem: 'phieu' }}>
          {words}
        </Link>
      )
    case 'HOLD_MEETINGS':
      return (
        <Link to="/xep-loai-nam" search={{ ...ky, ...office, xem: 'hop' }}>
          {words}
        </Link>
      )
    case 'PREPARE_RATINGS':
    case 'RECORD_OPINIONS':
    case 'PROPOSE_RATINGS':
    case 'DECIDE_RATINGS':
    case 'NOTIFY_RATINGS':
    case 'REPLACE_RATINGS':
      return (
        <Link to="/xep-loai-nam" search={{ ...ky, ...office }}>
          {words}
        </Link>
      )
    case 'RESOLVE_NOTES':
      return (
        <Link to="/can-bo" search={{ xem: 'ghi-chu' }}>
          {words}
        </Link>
      )
    case 'READ_RESULT':
      return resultId ? (
        <Link to="/ket-qua/$id" params={{ id: resultId }}>
          {words}
        </Link>
      ) : (
        <b>{words}</b>
      )
  }
}
