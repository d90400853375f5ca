import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { NotFoundPage, RouteErrorPage } from './app/ErrorPages'
import { Shell } from './app/Shell'
import { bandSearch, keep, monthSearch, oneOf, parseSearch, stringifySearch } from './routes/search'

const rootRoute = createRootRouteWithContext<{ client: QueryClient }>()({ component: Shell })
const at = <Path extends string>(path: Path) => ({ getParentRoute: () => rootRoute, path })

const myWork = createRoute({
  ...at('/'),
  component: lazyRouteComponent(() => import('./routes/MyWorkRoute')),
})
const signIn = createRoute({
  ...at('/dang-nhap'),
  component: lazyRouteComponent(() => import('./routes/SignedInRoute')),
})
const myMonth = createRoute({
  ...at('/thang-cua-toi'),
  validateSearch: (search) => ({ ...keep(search, 'ky'), ...oneOf(search, 'xem', ['cong-viec', 'tu-cham']) }),
  component: lazyRouteComponent(() => import('./routes/MyMonthRoute')),
})
const teamMonth = createRoute({
  ...at('/cham-diem'),
  validateSearch: (search) => ({
    ...monthSearch(search),
    ...oneOf(search, 'xem', ['giao-viec', 'nghiem-thu', 'bang-diem']),
  }),
  component: lazyRouteComponent(() => import('./routes/TeamMonthRoute')),
})
const teamPerson = createRoute({
  ...at('/cham-diem/$nguoi'),
  validateSearch: monthSearch,
  component: lazyRouteComponent(() => import('./routes/TeamPersonRoute')),
})
const closing = createRoute({
  ...at('/chot-thang'),
  validateSearch: monthSearch,
  component: lazyRouteComponent(() => import('./routes/ClosingRoute')),
})
const closingReport = createRoute({
  ...at('/bien-ban-chot/$id'),
  component: lazyRouteComponent(() => import('./routes/ClosingReportRoute')),
})
const ranking = createRoute({
  ...at('/xep-hang'),
  validateSearch: (search) => ({
    ...keep(search, 'ky', 'donvi', 'nhom', 'q', 'ket-qua', 'chon'),
    ...oneOf(search, 'sap-xep', ['diem-thap', 'ten', 'ma']),
    ...oneOf(search, 'xem', ['don-vi', 'phan-bo']),
    ...bandSearch(search, 'muc'),
    ...bandSearch(search, 'xep-loai'),
  }),
  component: lazyRouteComponent(() => import('./routes/RankingRoute')),
})
const comparison = createRoute({
  ...at('/so-sanh'),
  validateSearch: (search) => keep(search, 'ky', 'nguoi'),
  component: lazyRouteComponent(() => import('./routes/ComparisonRoute')),
})
const caps = createRoute({
  ...at('/tran-xuat-sac'),
  validateSearch: (search) => keep(search, 'ky', 'donvi'),
  component: lazyRouteComponent(() => import('./routes/CapsRoute')),
})
const proposals = createRoute({
  ...at('/de-xuat'),
  validateSearch: (search) => ({
    ...keep(search, 'ky', 'donvi', 'noi-dung', 'ket-qua'),
    ...oneOf(search, 'xem', ['khong-du', 'thieu', 'mot-dieu-kien']),
  }),
  component: lazyRouteComponent(() => import('./routes/ProposalsRoute')),
})
const ratings = createRoute({
  ...at('/xep-loai-nam'),
  validateSearch: (search) => ({
    ...keep(search, 'ky', 'donvi'),
    ...oneOf(search, 'xem', ['phieu', 'hop', 'quyet-dinh', 'cong-khai', 'ho-so']),
  }),
  component: lazyRouteComponent(() => import('./routes/RatingsRoute')),
})
const meeting = createRoute({
  ...at('/hop-danh-gia/$id'),
  component: lazyRouteComponent(() => import('./routes/MeetingRoute')),
})
const dossiers = createRoute({
  ...at('/ho-so'),
  validateSearch: (search) => keep(search, 'ky', 'donvi', 'loai', 'trang-thai'),
  component: lazyRouteComponent(() => import('./routes/DossiersRoute')),
})
const dossier = createRoute({
  ...at('/ho-so/$id'),
  component: lazyRouteComponent(() => import('./routes/DossierRoute')),
})
const result = createRoute({
  ...at('/ket-qua/$id'),
  component: lazyRouteComponent(() => import('./routes/ResultRoute')),
})
const petitions = createRoute({
  ...at('/kien-nghi'),
  validateSearch: (search) => ({ ...keep(search, 'donvi'), ...oneOf(search, 'xem', ['cua-toi', 'da-xong']) }),
  component: lazyRouteComponent(() => import('./routes/PetitionsRoute')),
})
const petition = createRoute({
  ...at('/kien-nghi/$id'),
  component: lazyRouteComponent(() => import('./routes/PetitionRoute')),
})
const overdue = createRoute({
  ...at('/so-qua-han'),
  validateSearch: (search) => keep(search, 'donvi', 'ngay', 'ky'),
  component: lazyRouteComponent(() => import('./routes/OverdueRoute')),
})
const delegations = createRoute({
  ...at('/uy-quyen'),
  validateSearch: (search) => ({ ...keep(search, 'donvi'), ...oneOf(search, 'xem', ['tat-ca']) }),
  component: lazyRouteComponent(() => import('./routes/DelegationsRoute')),
})
const imports = createRoute({
  ...at('/nhap-du-lieu'),
  component: lazyRouteComponent(() => import('./routes/ImportsRoute')),
})
const importBatch = createRoute({
  ...at('/nhap-du-lieu/$batch'),
  component: lazyRouteComponent(() => import('./routes/ImportBatchRoute')),
})
const staff = createRoute({
  ...at('/can-bo'),
  validateSearch: (search) => ({ ...keep(search, 'donvi', 'q'), ...oneOf(search, 'xem', ['ghi-chu']) }),
  component: lazyRouteComponent(() => import('./routes/StaffRoute')),
})
const person = createRoute({
  ...at('/can-bo/$id'),
  component: lazyRouteComponent(() => import('./routes/PersonRoute')),
})
const catalogue = createRoute({
  ...at('/danh-muc'),
  validateSearch: (search) => ({
    ...keep(search, 'q', 'donvi'),
    ...oneOf(search, 'xem', ['phien-ban', 'ngoai-danh-muc']),
  }),
  component: lazyRouteComponent(() => import('./routes/CatalogueRoute')),
})
const tasks = createRoute({
  ...at('/nhiem-vu'),
  validateSearch: (search) => ({
    ...keep(search, 'q', 'donvi', 'ngay'),
    ...oneOf(search, 'tinh-trang', ['con-han', 'sap-den-han', 'qua-han', 'no-dong', 'dung-han', 'cham']),
    ...oneOf(search, 'xem', ['don-vi']),
  }),
  component: lazyRouteComponent(() => import('./routes/TasksRoute')),
})
const unit = createRoute({
  ...at('/don-vi'),
  validateSearch: (search) => ({
    ...keep(search, 'donvi', 'ky'),
    ...oneOf(search, 'xem', ['so-theo-doi', 'chi-so', 'ket-qua']),
  }),
  component: lazyRouteComponent(() => import('./routes/UnitRoute')),
})
const criteria = createRoute({
  ...at('/tieu-chi'),
  component: lazyRouteComponent(() => import('./routes/CriteriaRoute')),
})
const ruleTexts = createRoute({
  ...at('/bo-quy-tac'),
  validateSearch: (search) => ({
    ...keep(search, 'ngay'),
    ...oneOf(search, 'doituong', [
      'CIVIL_SERVANT',
      'PUBLIC_EMPLOYEE',
      'CADRE',
      'CONTRACT_WORKER',
      'STATE_ADMIN_ORG',
      'PUBLIC_SERVICE_UNIT',
    ]),
  }),
  component: lazyRouteComponent(() => import('./routes/RuleTextsRoute')),
})
const ruleText = createRoute({
  ...at('/bo-quy-tac/$hash'),
  component: lazyRouteComponent(() => import('./routes/RuleTextRoute')),
})
const chosenRules = createRoute({
  ...at('/lua-chon-quy-tac'),
  validateSearch: (search) => keep(search, 'vanban'),
  component: lazyRouteComponent(() => import('./routes/ChosenRulesRoute')),
})
const ruleDrafts = createRoute({
  ...at('/du-thao-quy-tac'),
  component: lazyRouteComponent(() => import('./routes/RuleDraftsRoute')),
})
const ruleDraft = createRoute({
  ...at('/du-thao-quy-tac/$id'),
  component: lazyRouteComponent(() => import('./routes/RuleDraftRoute')),
})
const rules = createRoute({
  ...at('/quy-tac'),
  validateSearch: (search) => keep(search, 'duthao'),
  component: lazyRouteComponent(() => import('./routes/RulesRoute')),
})
const accounts = createRoute({
  ...at('/tai-khoan'),
  validateSearch: (search) => ({ ...keep(search, 'q'), ...oneOf(search, 'xem', ['co-quan']) }),
  component: lazyRouteComponent(() => import('./routes/AccountsRoute')),
})
const audit = createRoute({
  ...at('/nhat-ky'),
  validateSearch: (search) => keep(search, 'hanh-vi', 'ban-ghi', 'nguoi', 'tu', 'den'),
  component: lazyRouteComponent(() => import('./routes/AuditRoute')),
})
const profile = createRoute({
  ...at('/ca-nhan'),
  component: lazyRouteComponent(() => import('./routes/ProfileRoute')),
})

const routeTree = rootRoute.addChildren([
  myWork,
  signIn,
  myMonth,
  teamMonth,
  teamPerson,
  closing,
  closingReport,
  ranking,
  comparison,
  caps,
  proposals,
  ratings,
  meeting,
  dossiers,
  dossier,
  result,
  petitions,
  petition,
  overdue,
  delegations,
  imports,
  importBatch,
  staff,
  person,
  catalogue,
  tasks,
  unit,
  criteria,
  ruleTexts,
  chosenRules,
  ruleText,
  ruleDrafts,
  ruleDraft,
  rules,
  accounts,
  audit,
  profile,
])

export function createAppRouter(client: QueryClient) {
  return createRouter({
    routeTree,
    context: { client },
    defaultPreload: 'intent',
    defaultErrorComponent: RouteErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
    parseSearch,
    stringifySearch,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
