// A small province, made up, for looking at pages without the Go server.
export const pick = (list, i) => list[i % list.length]
const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Kră']
const middles = ['Văn', 'Thị', 'Đức', 'Minh', 'Thị Thanh', 'Quốc', 'Hữu']
const givens = [
  'An',
  'Ánh',
  'Ăn',
  'Ân',
  'Dũng',
  'Đức',
  'Hà',
  'Hải',
  'Hạnh',
  'Hùng',
  'Lan',
  'Mai',
  'Nam',
  'Ước',
  'Yến',
  'Thủy',
]
export const text = (vi, en = vi) => ({ vi, en })

const unit = (id, name, kind, parent) => ({
  __typename: 'Unit',
  id,
  code: id.slice(3).toUpperCase(),
  name,
  kind,
  parent,
  depth: parent ? parent.depth + 1 : 0,
  validFrom: '2025-07-01',
  children: [],
})
export const province = unit('un_tinh', 'UBND tỉnh', 'PROVINCE', null)
export const snv = unit('un_snv', 'Sở Nội vụ', 'DEPARTMENT', province)
const stp = unit('un_stp', 'Sở Tư pháp', 'DEPARTMENT', province)
const tla = unit('un_tla', 'UBND xã Tân Lập', 'COMMUNE', province)
const divisions = [snv, stp, tla].flatMap((agency) =>
  ['Văn phòng', 'Phòng Tổ chức cán bộ', 'Phòng Cải cách hành chính và Kiểm soát thủ tục'].map((name, i) =>
    unit(`${agency.id}_${i}`, name, 'DIVISION', agency),
  ),
)
export const units = [
  province,
  snv,
  ...divisions.slice(0, 3),
  stp,
  ...divisions.slice(3, 6),
  tla,
  ...divisions.slice(6),
]
for (const child of units) child.parent?.children.push(child)

const month = (number, startsOn, endsOn) => ({
  __typename: 'Period',
  id: `pd_2026${number}`,
  kind: 'MONTH',
  year: 2026,
  number,
  startsOn,
  endsOn,
  label: text(`Tháng ${number}/2026`, `${number}/2026`),
})
export const periods = [
  month(11, '2026-11-01', '2026-11-30'),
  month(10, '2026-10-01', '2026-10-31'),
  month(9, '2026-09-01', '2026-09-30'),
]
export const peerGroups = ['Lãnh đạo cấp phòng', 'Chuyên viên tham mưu', 'Hành chính, phục vụ'].map((name, i) => ({
  __typename: 'PeerGroup',
  id: `pg_${i}`,
  name,
}))
const titles = ['Trưởng phòng', 'Phó Trưởng phòng', 'Chuyên viên chính', 'Chuyên viên', 'Chuyên viên']

export const people = Array.from({ length: 320 }, (_, i) => {
  const person = {
    __typename: 'Person',
    id: `pe_${i}`,
    code: `CB${String(10015 + i * 7).padStart(6, '0')}`,
    fullName: `${pick(families, i * 7)} ${pick(middles, i * 3)} ${pick(givens, i * 5)}`,
    subjectKind: i % 19 === 18 ? 'CONTRACT_WORKER' : 'CIVIL_SERVANT',
    gender: i % 2 ? 'MALE' : 'FEMALE',
    birthDate: '1988-04-12',
    leaves: [],
    hasAccount: i % 11 !== 3,
    results: [],
  }
  const post = {
    __typename: 'Post',
    id: `po_${i}`,
    person,
    unit: pick(divisions, i),
    title: pick(titles, Math.floor(i / 9)),
    role: i < 9 ? 'HEAD' : i < 18 ? 'DEPUTY' : 'STAFF',
    primary: true,
    validFrom: '2025-07-01',
    peerGroup: pick(peerGroups, i),
    note: i % 23 === 4 ? 'Nghỉ thai sản từ tháng 9/2026' : '',
    noteResolved: false,
    charges: [],
    version: 1,
    availableActions: ['RESOLVE_NOTE', ...(i >= 9 && i < 18 ? ['ASSIGN_CHARGES'] : [])],
  }
  return Object.assign(person, { currentPost: post, posts: [post] })
})

const bandOf = (points) =>
  points >= 90 ? 'EXCELLENT' : points >= 70 ? 'GOOD' : points >= 50 ? 'COMPLETED' : 'NOT_COMPLETED'
const money = (value) => value.toFixed(2)
export const rows = people
  .map((person, i) => {
    const scored = i % 37 !== 36
    const total = 99.4 - (i * 62) / people.length + ((i * 13) % 7) / 10
    const post = person.currentPost
    return {
      __typename: 'RankingRow',
      id: `rs_${i}`,
      personCode: person.code,
      personName: person.fullName,
      personId: person.id,
      unitName: post.unit.name,
      agencyName: post.unit.parent.name,
      title: post.title,
      role: post.role,
      peerGroupName: post.peerGroup.name,
      status: scored ? 'SCORED' : pick(['INSUFFICIENT_DATA', 'NO_DATA', 'NEEDS_AUTHORITY'], i),
      total: scored ? money(total) : null,
      general: scored ? money(24 + (i % 50) / 10) : null,
      result: scored ? money(total - 24 - (i % 50) / 10) : null,
      band: scored ? bandOf(total) : null,
      previousTotal: i % 9 === 8 ? null : money(total - ((i % 11) - 5) / 3),
    }
  })
  .sort((a, b) => Number(b.total ?? -1) - Number(a.total ?? -1))
  .map((row, i) => ({ ...row, rank: row.total ? i + 1 : null }))

export const scored = rows.filter((row) => row.total)
export const distribution = {
  headcount: rows.length,
  scored: scored.length,
  mean: '68.41',
  median: '68.32',
  bands: ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'].map((band) => ({
    band,
    count: scored.filter((row) => row.band === band).length,
  })),
  unscored: ['INSUFFICIENT_DATA', 'NEEDS_AUTHORITY', 'NO_DATA'].map((status) => ({
    status,
    count: rows.filter((row) => row.status === status).length,
  })),
  histogram: Array.from({ length: 20 }, (_, i) => ({
    from: i * 5,
    to: i * 5 + 5,
    count: scored.filter((row) => row.total >= i * 5 && row.total < i * 5 + 5).length,
  })),
}
