// Who is signed in, what waits for him, and the registers around him.
import { people, periods, pick, province, snv } from './data.mjs'

export const products = ['Dự thảo tờ trình', 'Báo cáo thẩm định', 'Công văn hướng dẫn nghiệp vụ', 'Kế hoạch năm'].map(
  (name, i) => ({
    __typename: 'WorkProduct',
    id: `wp_${i + 1}`,
    agency: snv,
    name,
    detail: i ? '' : 'Nghiên cứu, tổng hợp, dự thảo',
    output: 'Văn bản',
    section: 'I',
    complexityGroup: i + 1,
    groupMaximum: '100',
    points: '54',
    coefficient: i === 2 ? '1' : '2.7',
    standard: i === 2,
    note: '',
    validFrom: '2026-01-01',
  }),
)
export const accounts = people.slice(0, 12).map((person, i) => ({
  __typename: 'Account',
  id: `ac_${i}`,
  username: `canbo${i}`,
  person: i === 3 ? null : person,
  disabled: i === 5,
  mustChangePassword: i % 4 === 1,
  lastSignInAt: i % 3 ? '2026-11-21T01:00:00Z' : null,
  version: 1,
  availableActions: ['RESET_PASSWORD', 'SET_ACCOUNT_DISABLED'],
  sessions: [
    {
      id: `se_${i}`,
      createdAt: '2026-11-21T01:00:00Z',
      lastSeenAt: '2026-11-21T01:00:00Z',
      address: '10.0.0.7',
      userAgent: 'Chrome',
    },
  ],
  grants:
    i === 3
      ? [
          {
            __typename: 'Grant',
            id: 'gr_1',
            role: 'HR',
            unit: snv,
            validFrom: '2026-01-01',
            document: '12/QĐ-SNV ngày 05/01/2026',
          },
        ]
      : [],
}))
export const events = Array.from({ length: 8 }, (_, i) => ({
  __typename: 'AuditEvent',
  id: `au_${i}`,
  seq: 900 - i,
  at: '2026-11-22T03:10:00Z',
  actor: 'Trần Thị Hạnh',
  verb: pick(['confirmAssessment', 'acceptDeliveries', 'exportRanking'], i),
  subject: `pa_${i}`,
  reason: i % 3 === 2 ? 'Báo cáo Ban Thường vụ' : '',
  requestId: 'req-1',
  changes: '{"state":["SUBMITTED","CONFIRMED"]}',
}))
export const viewer = {
  __typename: 'Viewer',
  id: 'ac_0',
  username: 'hanh.tt',
  displayName: 'Trần Thị Hạnh',
  person: people[1],
  roles: ['UNIT_HEAD', 'HR', 'STAFF'],
  agency: snv,
  scope: [province],
  mustChangePassword: false,
  today: '2026-11-21',
  pages: [
    'MY_WORK',
    'MY_MONTH',
    'TEAM_MONTH',
    'CLOSING',
    'RANKING',
    'IMPORTS',
    'STAFF',
    'CATALOGUE',
    'ACCOUNTS',
    'AUDIT',
  ],
}
export const tasks = [
  ['SELF_ASSESS', 1, '2026-11-25', false],
  ['ACCEPT_DELIVERIES', 14, '2026-11-20', true],
  ['CONFIRM_ASSESSMENTS', 9, '2026-11-28', false],
  ['RESOLVE_NOTES', 2, null, false],
  ['CLOSE_PERIOD', 1, '2026-12-05', false],
  ['READ_RESULT', 1, null, false],
].map(([kind, count, dueOn, overdue]) => ({
  kind,
  count,
  dueOn,
  overdue,
  period: kind === 'READ_RESULT' ? periods[1] : periods[0],
  unit: kind === 'SELF_ASSESS' ? null : snv,
}))
