import { Navigate } from '@tanstack/react-router'

/** The shell asks for the password wherever somebody comes in; whoever gets here has signed in. */
export default function SignedInRoute() {
  return <Navigate to="/" replace />
}
