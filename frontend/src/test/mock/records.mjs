// What people of the made-up province do in a month, and what comes of it.
import { distribution, people, periods, pick, scored, snv, text } from './data.mjs'

const criteriaText = [
  ['Phẩm chất chính trị, đạo đức, lối sống', 3],
  ['Ý thức tổ chức kỷ luật', 3],
  ['Tác phong, lề lối làm việc', 3],
  ['Năng lực chuyên môn, nghiệp vụ', 4],
  ['Tinh thần trách nhiệm', 3],
  ['Thái độ phục vụ Nhân dân', 3],
  ['Phối hợp công tác', 3],
  ['Đổi mới, sáng tạo', 3],
  ['Ứng dụng công nghệ thông tin', 3],
  ['Dám nghĩ, dám làm', 2],
]
const groups = ['I. Phẩm chất, kỷ luật', 'II. Năng lực, trách nhiệm', 'III. Đổi mới, sáng tạo']
const criteria = (self, confirmed) =>
  criteriaText.map(([label, max], i) => {
    const group = i < 3 ? 0 : i < 7 ? 1 : 2
    return {
      code: `G${group + 1}.${i - [0, 3, 7][group] + 1}`,
      group: text(groups[group]),
      label: text(label),
      max: String(max),
      self: self ? String(max - (i % 3) / 2) : null,
      confirmed: confirmed ? String(max - (i % 3) / 2) : null,
    }
  })
const actions = { DRAFT: [], SUBMITTED: ['CONFIRM_ASSESSMENT', 'RETURN_ASSESSMENT'], CONFIRMED: ['REOPEN_ASSESSMENT'] }
export const form = (person, i, own = false) => {
  const state = own ? 'DRAFT' : pick(['SUBMITTED', 'SUBMITTED', 'CONFIRMED', 'DRAFT'], i)
  return {
    __typename: 'PeriodAssessment',
    id: `pa_${i}`,
    person,
    period: periods[0],
    unit: person.currentPost.unit,
    title: person.currentPost.title,
    leads: person.currentPost.role === 'HEAD',
    state,
    criteria: criteria(state !== 'DRAFT' || own, state === 'CONFIRMED'),
    selfTotal: state === 'DRAFT' && !own ? '0' : '25.5',
    confirmedTotal: state === 'CONFIRMED' ? '25.5' : null,
    strengths: 'Hoàn thành tốt nhiệm vụ được giao, chủ động phối hợp.',
    shortcomings: '',
    comment: '',
    reason: null,
    confirmer: { names: ['Trần Thị Hạnh'], office: text('Trưởng phòng Phòng Tổ chức cán bộ') },
    confirmedBy: state === 'CONFIRMED' ? 'Trần Thị Hạnh' : null,
    confirmedAt: state === 'CONFIRMED' ? '2026-11-22T03:10:00Z' : null,
    judgements: [],
    version: 1,
    availableActions: own ? ['SAVE_ASSESSMENT', 'SUBMIT_ASSESSMENT'] : actions[state],
  }
}

export const workItems = (person) =>
  [
    ['Dự thảo tờ trình về kiện toàn tổ chức bộ máy', 'Tờ trình', '2.7', '3', '1', '2026-11-20', 'PLANNED', 'REPORTED'],
    ['Thẩm định hồ sơ tuyển dụng viên chức', 'Báo cáo thẩm định', '1.5', '4', '4', '2026-11-15', 'PLANNED', 'ACCEPTED'],
    [
      'Rà soát hồ sơ theo chỉ đạo đột xuất của Chủ tịch UBND tỉnh',
      'Báo cáo',
      '1',
      '1',
      '0',
      '2026-11-28',
      'SUDDEN',
      'RETURNED',
    ],
  ].map(([content, output, coefficient, assignedQty, acceptedQty, dueOn, kind, state], i) => ({
    __typename: 'WorkItem',
    id: `wi_${person.id}_${i}`,
    person,
    unit: person.currentPost.unit,
    period: periods[0],
    product: i === 2 ? null : { __typename: 'WorkProduct', id: 'wp_1', name: content },
    content,
    output,
    kind,
    coefficient,
    assignedQty,
    assignedConverted: assignedQty,
    acceptedQty,
    dueOn,
    deliveredOn: null,
    failedAssessments: i === 2 ? 1 : 0,
    causeNote: i === 2 ? 'Chờ ý kiến của Bộ' : '',
    handedWith: '',
    handedReason: '',
    group: null,
    causes: [],
    state: 'OPEN',
    version: 1,
    availableActions: ['REPORT_DELIVERY', 'CANCEL_WORK'],
    deliveries: [
      {
        __typename: 'Delivery',
        id: `de_${person.id}_${i}`,
        qty: '1',
        deliveredOn: '2026-11-18',
        note: '',
        evidence: '123/TTr-SNV',
        state,
        returnReason: state === 'RETURNED' ? 'Thiếu phụ lục số liệu' : null,
        qualityFailure: state === 'RETURNED',
        decidedBy: null,
        decidedAt: null,
        version: 1,
        availableActions: state === 'REPORTED' ? ['ACCEPT_DELIVERY', 'RETURN_DELIVERY'] : [],
      },
    ],
  }))

const step = (rule, label, formula, display, max, children = [], extra = {}) => ({
  rule,
  label: text(label),
  formula: text(formula),
  value: extra.value ?? display,
  display: { vi: display.replace('.', ','), en: display },
  unconfirmed: extra.unconfirmed ?? false,
  source: null,
  unit: text(extra.unit ?? 'điểm', 'points'),
  max,
  note: extra.note ? text(extra.note) : null,
  citations: [text(`${extra.place ?? 'Điều 16 khoản 1'} Nghị định 335/2025/NĐ-CP`, 'Decree 335/2025, Art. 16.1')],
  inputs: extra.inputs ?? [],
  children,
})
const ratio = (label, formula, display, value, place) =>
  step('ratio', label, formula, display, '1', [], {
    value,
    place,
    unit: '',
    note: 'Làm tròn 2 chữ số thập phân khi hiển thị; phép tính dùng phân số chính xác.',
    inputs: [
      {
        label: text('Khối lượng được giao quy đổi'),
        value: text('14,1 sản phẩm chuẩn'),
        source: { kind: 'WORK_ITEM', id: 'wi_pe_0_0', label: 'Dự thảo tờ trình về kiện toàn tổ chức bộ máy' },
      },
      {
        label: text('Khối lượng hoàn thành quy đổi'),
        value: text('13,6 sản phẩm chuẩn'),
        source: { kind: 'WORK_ITEM', id: 'wi_pe_0_1', label: 'Thẩm định hồ sơ tuyển dụng viên chức' },
      },
    ],
  })
export const result = (row) => {
  const person = people.find((entry) => entry.id === row.personId)
  return {
    __typename: 'Result',
    id: row.id,
    period: periods[1],
    person,
    unit: person.currentPost.unit,
    title: row.title,
    status: row.status,
    reason: row.total ? null : text('Không có công việc nào được giao trong kỳ.'),
    general: row.general,
    result: row.result,
    total: row.total,
    totalExact: '1423/15',
    band: row.band,
    hash: 'b1946ac92492d2347c6235b4d2611184b1946ac92492d2347c6235b4d2611184',
    superseded: false,
    run: {
      __typename: 'Run',
      id: 'ru_1',
      state: 'PUBLISHED',
      publishedAt: '2026-11-05T02:00:00Z',
      engineVersion: '1.0.0',
    },
    explanation: {
      rulesetTitle: text('Nghị định 335/2025 – công chức, áp dụng từ 01/01/2026'),
      rulesetHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      unconfirmed: true,
      parameters: [
        {
          code: 'MEAN',
          question: text('Trung bình cộng các tỷ lệ được làm tròn ở bước nào?'),
          option: text('Chỉ làm tròn khi hiển thị'),
          reason: text('Không làm mất thứ tự giữa những người có điểm sát nhau.'),
          unconfirmed: true,
        },
      ],
      root: step('total', 'Tổng điểm', 'Điểm tiêu chí chung + điểm tiêu chí kết quả', row.total ?? '–', '100', [
        step('general', 'I. Tiêu chí chung', 'Cộng điểm xác nhận của 10 tiêu chí', row.general ?? '–', '30', [], {
          place: 'Điều 17 khoản 2',
          inputs: criteriaText.slice(0, 4).map(([label, max]) => ({
            label: text(label),
            value: text(`${max} điểm`),
            source: { kind: 'JUDGEMENT', id: 'pa_0', label: 'Mẫu số 01 tháng 10/2026' },
          })),
        }),
        step('result', 'II. Tiêu chí kết quả', '(a + b + c) ÷ 3 × 70', row.result ?? '–', '70', [
          ratio('a) Số lượng', 'Hoàn thành ÷ được giao', '0.96', '136/141', 'Điều 14 khoản 2 điểm a'),
          ratio('b) Chất lượng', '1 − 25 % × số lần không đạt', '1.00', '1', 'Điều 14 khoản 2 điểm b'),
          ratio('c) Tiến độ', 'Đúng hạn ÷ hoàn thành', '0.92', '23/25', 'Điều 14 khoản 2 điểm c'),
        ]),
      ]),
    },
  }
}

const run = (state) => ({
  __typename: 'Run',
  id: 'ru_1',
  state,
  phase: 'LEADERS',
  done: 280,
  total: 320,
  engineVersion: '1.0.0',
  rulesetHashes: [],
  resultHash: 'b1946ac92492d2347c6235b4d2611184',
  startedBy: 'Lê Thị Hà',
  createdAt: '2026-11-05T01:58:00Z',
  publishedAt: state === 'PUBLISHED' ? '2026-11-05T02:00:00Z' : null,
  version: 1,
  availableActions: state === 'PUBLISHED' ? ['SUPERSEDE_RUN'] : ['CANCEL_RUN'],
  counts: distribution.unscored.concat({ status: 'SCORED', count: scored.length }),
})
export const closing = (period) => {
  const open = period.number === 11
  return {
    period,
    state: open ? 'OPEN' : 'CLOSED',
    headcount: 312,
    settled: open ? 287 : 312,
    blockerCount: open ? 3 : 0,
    availableActions: open ? ['CLOSE_PERIOD'] : [],
    outOfScope: [
      { person: people[18], reason: text('Lao động hợp đồng: cơ quan sử dụng tự quy định (Điều 28 khoản 2).') },
    ],
    blockers: open
      ? [
          ['MISSING_SELF_ASSESSMENT', 'Chưa gửi Mẫu số 01', 0],
          ['MISSING_CONFIRMATION', 'Mẫu số 01 chờ xác nhận', 1],
          ['UNACCEPTED_DELIVERY', 'Một sản phẩm chờ nghiệm thu', 1],
        ].map(([kind, message, i], n) => ({
          kind,
          person: people[n + 20],
          unit: people[n + 20].currentPost.unit,
          message: text(message),
          actors: [people[i].fullName],
          subject: null,
        }))
      : [],
    currentRun: open ? null : run('PUBLISHED'),
    runs: open ? [] : [run('PUBLISHED')],
  }
}

const field = (code, label, required = true) => ({ code, label: text(label), required })
export const batch = {
  __typename: 'ImportBatch',
  id: 'ib_1',
  kind: 'WORK',
  state: 'CHECKED',
  fileName: 'Công việc tháng 11 – Phòng TCCB.xlsx',
  fileHash: 'e3b0c44298fc1c149afbf4c8996fb924',
  fileId: 'fi_mau',
  period: periods[0],
  agency: snv,
  columns: [
    ['A', 'Mã CB', field('code', 'Mã cán bộ'), true],
    ['B', 'Nội dung', field('content', 'Nội dung công việc'), false],
    ['C', 'SL', field('qty', 'Số lượng giao'), false],
    ['D', 'Ghi chú', null, false],
  ].map(([letter, heading, f, exact]) => ({ letter, heading, field: f, exact })),
  headerRow: 4,
  missingFields: [field('due', 'Thời hạn')],
  rowCount: 126,
  createCount: 118,
  updateCount: 6,
  unchangedCount: 2,
  errorCount: 2,
  warningCount: 1,
  done: 0,
  total: 0,
  createdBy: 'Lê Thị Hà',
  createdAt: '2026-11-20T02:30:00Z',
  version: 1,
  availableActions: ['CONFIRM_IMPORT', 'DISCARD_IMPORT'],
  problems: [
    [12, 'C', 'SL', 'ba', false, 'Số lượng phải là số.'],
    [31, 'A', 'Mã CB', 'CB9', false, 'Không có cán bộ mang mã này.'],
    [40, 'D', 'Ghi chú', 'ốm', true, 'Ghi chú được lưu nhưng không được tính.'],
  ].map(([row, column, heading, value, warning, message]) => ({
    row,
    column,
    heading,
    value,
    code: 'X',
    warning,
    message: text(message),
  })),
  preview: [5, 6, 7].map((row) => ({ row, values: ['CB010015', 'Dự thảo tờ trình', '3'] })),
  unmatched: [
    {
      name: 'Soạn tờ trình tổ chức',
      rows: [14, 22],
      suggestions: [
        { __typename: 'WorkProduct', id: 'wp_1', name: 'Dự thảo tờ trình', output: 'Tờ trình', coefficient: '2.7' },
      ],
    },
  ],
  notes: [{ row: 40, subject: 'Nguyễn Văn An', text: 'Nghỉ ốm từ 10 đến 14/11' }],
}
