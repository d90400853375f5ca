import { MyWorkPage } from '@/features/my-work/MyWorkPage'

export default MyWorkPage
