import { ImportsPage } from '@/features/imports/ImportsPage'

export default ImportsPage
