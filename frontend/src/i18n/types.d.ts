import 'i18next'
import type accounts from './vi/accounts.json'
import type audit from './vi/audit.json'
import type auth from './vi/auth.json'
import type caps from './vi/caps.json'
import type catalogue from './vi/catalogue.json'
import type closing from './vi/closing.json'
import type common from './vi/common.json'
import type comparison from './vi/comparison.json'
import type criteria from './vi/criteria.json'
import type delegations from './vi/delegations.json'
import type dossiers from './vi/dossiers.json'
import type explanation from './vi/explanation.json'
import type help from './vi/help.json'
import type imports from './vi/imports.json'
import type month from './vi/month.json'
import type myWork from './vi/my-work.json'
import type overdue from './vi/overdue.json'
import type petitions from './vi/petitions.json'
import type proposals from './vi/proposals.json'
import type ranking from './vi/ranking.json'
import type ratings from './vi/ratings.json'
import type rules from './vi/rules.json'
import type staff from './vi/staff.json'
import type tasks from './vi/tasks.json'
import type team from './vi/team.json'
import type unit from './vi/unit.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: {
      accounts: typeof accounts
      audit: typeof audit
      auth: typeof auth
      caps: typeof caps
      catalogue: typeof catalogue
      closing: typeof closing
      common: typeof common
      comparison: typeof comparison
      criteria: typeof criteria
      delegations: typeof delegations
      dossiers: typeof dossiers
      explanation: typeof explanation
      help: typeof help
      imports: typeof imports
      month: typeof month
      'my-work': typeof myWork
      overdue: typeof overdue
      petitions: typeof petitions
      proposals: typeof proposals
      ranking: typeof ranking
      ratings: typeof ratings
      rules: typeof rules
      staff: typeof staff
      tasks: typeof tasks
      team: typeof team
      unit: typeof unit
    }
  }
}
