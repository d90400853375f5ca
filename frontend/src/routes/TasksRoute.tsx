import { getRouteApi } from '@tanstack/react-router'
import { TasksPage } from '@/features/tasks/TasksPage'

const route = getRouteApi('/nhiem-vu')

export default function TasksRoute() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <TasksPage
      search={search}
      onChange={(change) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true })}
    />
  )
}
