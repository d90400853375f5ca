/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A verb of the workflow, as offered by `availableActions`: what the viewer may do with a record in its present state. */
export type Action =
  /** `acceptDeliveries`. */
  | 'ACCEPT_DELIVERY'
  /** `assignCharges`. */
  | 'ASSIGN_CHARGES'
  /** `attachEvidence`. */
  | 'ATTACH_EVIDENCE'
  /** `cancelRun`. */
  | 'CANCEL_RUN'
  /** `cancelWork`. */
  | 'CANCEL_WORK'
  /** `closePeriod`. */
  | 'CLOSE_PERIOD'
  /** `confirmAssessment`. */
  | 'CONFIRM_ASSESSMENT'
  /** `confirmImport`. */
  | 'CONFIRM_IMPORT'
  /** `discardImport`. */
  | 'DISCARD_IMPORT'
  /** `offboardAccount`. */
  | 'OFFBOARD_ACCOUNT'
  /** `recallAssessment`. */
  | 'RECALL_ASSESSMENT'
  /** `recordNoData`. */
  | 'RECORD_NO_DATA'
  /** `removeEvidence`. */
  | 'REMOVE_EVIDENCE'
  /** `reopenAssessment`. */
  | 'REOPEN_ASSESSMENT'
  /** `reportDelivery`. */
  | 'REPORT_DELIVERY'
  /** `resetPassword`. */
  | 'RESET_PASSWORD'
  /** `resolveNote`. */
  | 'RESOLVE_NOTE'
  /** `returnAssessment`. */
  | 'RETURN_ASSESSMENT'
  /** `returnDelivery`. */
  | 'RETURN_DELIVERY'
  /** `saveAssessment`. */
  | 'SAVE_ASSESSMENT'
  /** `setAccountDisabled`. */
  | 'SET_ACCOUNT_DISABLED'
  /** `submitAssessment`. */
  | 'SUBMIT_ASSESSMENT'
  /** `supersedeRun`. */
  | 'SUPERSEDE_RUN'
  /** `withdrawImport`. */
  | 'WITHDRAW_IMPORT';

/** The product a name in the file means; remembered for the next file. */
export type AliasChoice = {
  /** Name as written in the file. */
  name: string;
  /** Product it means; null when it is work outside the catalogue (Art. 13.3). */
  product?: string | number | null | undefined;
};

/** Where a Form 01 stands. */
export type AssessmentState =
  /** Confirmed by the follow-up authority (Art. 17.2). */
  | 'CONFIRMED'
  /** Written by the person; visible to nobody else. */
  | 'DRAFT'
  /** The closer recorded, with a reason, that there is nothing to score. */
  | 'NO_DATA'
  /** Sent to the follow-up authority. */
  | 'SUBMITTED';

/** Units put in a deputy's charge. */
export type AssignChargesInput = {
  /** Document that assigns them. */
  document: string;
  /** The deputy's post. */
  post: string | number;
  /** Units, each with its subtree; the whole list replaces the current one. */
  units: Array<string | number>;
  /** First day. */
  validFrom: string;
  /** Version of the post. */
  version: number;
};

/** Work to assign. */
export type AssignWorkInput = {
  /** Quantity. */
  assignedQty: string;
  /** Coefficient of work outside the catalogue. */
  coefficient?: string | null | undefined;
  /** What is to be done. */
  content: string;
  /** Deadline; decides the period. */
  dueOn: string;
  /** How it enters the load; sudden work is outside the assigned total. */
  kind: WorkKind;
  /** Who does it. */
  person: string | number;
  /** Catalogue product; without one, `coefficient` is required. */
  product?: string | number | null | undefined;
};

/** Level that points fall into (Art. 20). In a month it is only the band of the points; ratings belong to the year. */
export type Band =
  /** From 50 to under 70. */
  | 'COMPLETED'
  /** 90 points and more. */
  | 'EXCELLENT'
  /** From 70 to under 90. */
  | 'GOOD'
  /** Under 50. */
  | 'NOT_COMPLETED';

/** What kind of thing blocks a closing. */
export type BlockerKind =
  /** A work item has no quality or delivery decision that the ruleset needs. */
  | 'INVALID_EVIDENCE'
  /** Form 01 waits for confirmation. */
  | 'MISSING_CONFIRMATION'
  /** The person has not sent Form 01. */
  | 'MISSING_SELF_ASSESSMENT'
  /** A delivery waits for acceptance. */
  | 'UNACCEPTED_DELIVERY';

/** Where a period stands in an agency. */
export type ClosingState =
  /** Published; nothing can change but by a superseding run. */
  | 'CLOSED'
  /** A run is computing; nothing can change. */
  | 'CLOSING'
  /** Work, forms and acceptances can change. */
  | 'OPEN';

/** A corrected match of one field. */
export type ColumnCorrection = {
  /** Code of the field. */
  field: string;
  /** Letter of the column; null when the file has none. */
  letter?: string | null | undefined;
};

/** Confirmation of a Form 01. */
export type ConfirmAssessmentInput = {
  /** The form. */
  assessment: string | number;
  /** Comment of the follow-up authority. */
  comment: string;
  /** For leaders: đ and e, and d where nobody was scored. */
  judgements?: Array<JudgementInput> | null | undefined;
  /** Confirmed points where they differ from the self-scored ones; a different value needs a comment. */
  points?: Array<CriterionPoints> | null | undefined;
  /** Version that was read. */
  version: number;
};

/** A new account for an office without a person, or for one person. */
export type CreateAccountInput = {
  /** Document that gives the role; required with a role. */
  document?: string | null | undefined;
  /** The person it belongs to. */
  person?: string | number | null | undefined;
  /** Role to grant at once. */
  role?: Role | null | undefined;
  /** Top of the subtree the role holds for. */
  unit?: string | number | null | undefined;
  /** Sign-in name: 3–64 of a–z, 0–9, dot, dash, underscore. */
  username: string;
};

/** Points given to a criterion. */
export type CriterionPoints = {
  /** Code of the criterion. */
  code: string;
  /** Points; null to clear. */
  points?: string | null | undefined;
};

/** A delivery to accept, with the version that was read. */
export type DeliveryRef = {
  /** The delivery. */
  id: string | number;
  /** Its version. */
  version: number;
};

/** Where a delivery stands. */
export type DeliveryState =
  /** Accepted: counts as done. */
  | 'ACCEPTED'
  /** Reported by the person, waiting for the manager. */
  | 'REPORTED'
  /** Returned; counts as a failed quality assessment when the manager says so. */
  | 'RETURNED';

/** Sex as recorded in the staff file. */
export type Gender =
  /** Nữ. */
  | 'FEMALE'
  /** Nam. */
  | 'MALE';

/** A role to give. */
export type GrantRoleInput = {
  /** Account that receives it. */
  account: string | number;
  /** Number and date of the document. */
  document: string;
  /** Role to give; roles held by post cannot be granted. */
  role: Role;
  /** Top of the subtree; null for the whole installation. */
  unit?: string | number | null | undefined;
  /** First day; today when absent. */
  validFrom?: string | null | undefined;
  /** Last day. */
  validTo?: string | null | undefined;
};

/** What a file holds. */
export type ImportKind =
  /** Product catalogue, Annex III of the Ministry's handbook. */
  | 'CATALOGUE'
  /** Staff with unit, title, role and dates. */
  | 'STAFF'
  /** Units with parent and dates. */
  | 'UNITS'
  /** A month's work, Tables 1–3 of the handbook's chapter VI. */
  | 'WORK';

/** Where an import stands. */
export type ImportState =
  /** Everything is written. */
  | 'APPLIED'
  /** Rows are being written. */
  | 'APPLYING'
  /** The file is read; errors, if any, are listed; nothing is changed yet. */
  | 'CHECKED'
  /** The file is being read. */
  | 'CHECKING'
  /** Put aside without writing anything. */
  | 'DISCARDED'
  /** Undone, as far as nothing was built on it. */
  | 'WITHDRAWN';

/** A judgement to record with the confirmation of a leader's form. */
export type JudgementInput = {
  /** Which component. */
  component: LeaderComponent;
  /** Document; required for UNIT_RESULT. */
  document?: string | null | undefined;
  /** 1 or 0.5. */
  ratio: string;
  /** Facts it rests on; required. */
  reason: string;
};

/** A leader's component that a person judges from recorded facts (Art. 15.3). */
export type LeaderComponent =
  /** đ: ability to organise the work. */
  | 'ORGANISING'
  /** e: ability to unite. */
  | 'UNITY'
  /** d: result of the unit, only where nobody under the leader was scored. */
  | 'UNIT_RESULT';

/** Why somebody was away from work. */
export type LeaveKind =
  /** Maternity leave under social insurance law (Art. 11.2). */
  | 'MATERNITY'
  /** Training, secondment for study and other absences. */
  | 'OTHER'
  /** Sick leave under social insurance law (Art. 11.2). */
  | 'SICK'
  /** Unpaid leave (Art. 11.2). */
  | 'UNPAID';

/** A page of the web application. */
export type Page =
  /** Accounts and grants. */
  | 'ACCOUNTS'
  /** History of acts. */
  | 'AUDIT'
  /** Product catalogue. */
  | 'CATALOGUE'
  /** Closing a month. */
  | 'CLOSING'
  /** Loading files. */
  | 'IMPORTS'
  /** The viewer's own month: work, deliveries, Form 01. */
  | 'MY_MONTH'
  /** Inbox by due date. */
  | 'MY_WORK'
  /** Ranking and explanations. */
  | 'RANKING'
  /** Organisation and staff. */
  | 'STAFF'
  /** The month of the people the viewer manages. */
  | 'TEAM_MONTH';

/** Length of a period. */
export type PeriodKind =
  /** Half year. */
  | 'HALF_YEAR'
  /** Month. */
  | 'MONTH'
  /** Quarter. */
  | 'QUARTER'
  /** Year. */
  | 'YEAR';

/** What a post makes of its holder within the unit. */
export type PostRole =
  /** Cấp phó. */
  | 'DEPUTY'
  /** Người đứng đầu. */
  | 'HEAD'
  /** Holds no leading post. */
  | 'STAFF'
  /** Support and service staff. */
  | 'SUPPORT';

/** Order of a ranking. Every order ends in the staff code, so that it is total. */
export type RankingOrder =
  /** By staff code. */
  | 'CODE'
  /** By name in Vietnamese order: given name, family name, middle name. */
  | 'NAME'
  /** Lowest first; those without points last. */
  | 'TOTAL_ASC'
  /** Best first. */
  | 'TOTAL_DESC';

/** Leave to record, usually read off a note. */
export type RecordLeaveInput = {
  /** Document that grants it. */
  document: string;
  /** Why. */
  kind: LeaveKind;
  /** Who was away. */
  person: string | number;
  /** First day. */
  validFrom: string;
  /** Last day. */
  validTo?: string | null | undefined;
};

/** A delivery to report. */
export type ReportDeliveryInput = {
  /** Day it was delivered. */
  deliveredOn: string;
  /** Document number or address of the evidence. */
  evidence?: string | null | undefined;
  /** Words of the person. */
  note?: string | null | undefined;
  /** Quantity; together with what was accepted at most the assigned quantity. */
  qty: string;
  /** What it delivers. */
  workItem: string | number;
};

/** What a computation ended in. Only SCORED carries points. */
export type ResultStatus =
  /** Nothing assigned, or general criteria not confirmed. */
  | 'INSUFFICIENT_DATA'
  /** The law gives no answer; the competent authority decides. */
  | 'NEEDS_AUTHORITY'
  /** A named person recorded that there is nothing to score. */
  | 'NO_DATA'
  /** Scored. */
  | 'SCORED';

/** What an account may do. Heads, deputies and staff hold their role through their posts; the others through a grant. */
export type Role =
  /** Manages accounts, grants and settings; loads registers; sees no points. */
  | 'ADMINISTRATOR'
  /** Reads everything in the scope, changes nothing. */
  | 'AUDITOR'
  /** Competent authority above the agencies: confirms heads of agencies (Art. 10.1.a). */
  | 'DECISION_AUTHORITY'
  /** Deputy, by post: the same work for the units in his charge (Art. 15.4); confirms nothing. */
  | 'DEPUTY'
  /** Home Affairs: defines criteria, loads registers, closes periods, sees the whole scope of the grant. */
  | 'HOME_AFFAIRS'
  /** Personnel body: loads registers, closes periods, queries rankings in the scope of the grant. */
  | 'HR'
  /** Anyone with a post: reports and self-assesses. */
  | 'STAFF'
  /** Head of a unit, by post: assigns, accepts, confirms for the unit's subtree (Art. 10.1). */
  | 'UNIT_HEAD';

/** What a run is doing. */
export type RunPhase =
  /** Done. */
  | 'DONE'
  /** Scoring leaders, from the bottom up. */
  | 'LEADERS'
  /** Ranking and publishing. */
  | 'PUBLISH'
  /** Scoring staff. */
  | 'STAFF';

/** Where a run stands. */
export type RunState =
  /** Stopped by a person; nothing was published. */
  | 'CANCELLED'
  /** Stopped by an error; nothing was published. */
  | 'FAILED'
  /** Published: readable, never altered. */
  | 'PUBLISHED'
  /** Waiting for the worker. */
  | 'QUEUED'
  /** Computing. */
  | 'RUNNING'
  /** Published once, replaced by a later run; still readable. */
  | 'SUPERSEDED';

/** Form 01 as the person writes it. */
export type SaveAssessmentInput = {
  /** The period. */
  period: string | number;
  /** Points by criterion; those left out stay as they are. */
  points: Array<CriterionPoints>;
  /** Shortcomings. */
  shortcomings?: string | null | undefined;
  /** Strengths. */
  strengths?: string | null | undefined;
  /** Version that was read; 0 for a new form. */
  version: number;
};

/** Other rules about passwords and sessions. */
export type SecurityPolicyInput = {
  /** How many earlier passwords may not come back, 1 to 24. */
  formerPasswords: number;
  /** Minutes after which an unused session ends, 15 to 480. */
  idleMinutes: number;
  /** Characters a password has at least, 12 to 64. */
  minPasswordLength: number;
  /** Why; kept in the history. */
  reason: string;
  /** Hours a session lasts at most, 1 to 24. */
  sessionHours: number;
  /** Days the log of sign-ins is kept, 90 to 1095. */
  signInLogDays: number;
  /** Version that was read. */
  version: number;
};

/** How an attempt to sign in ended. */
export type SignInOutcome =
  /** The password was right, the account is disabled. */
  | 'DISABLED'
  /** The password was right, the person's last post has ended. */
  | 'LEFT'
  /** A session began. */
  | 'SIGNED_IN'
  /** No account has the name; the name is not kept. */
  | 'WRONG_NAME'
  /** The password was wrong. */
  | 'WRONG_PASSWORD';

/** What kind of record a number was taken from. */
export type SourceKind =
  /** A recorded judgement: the form it stands in. */
  | 'JUDGEMENT'
  /** A person, by staff code. */
  | 'PERSON'
  /** A work item. */
  | 'WORK_ITEM';

/** Legal standing of a person; decides which decree applies. */
export type SubjectKind =
  /** Cán bộ. */
  | 'CADRE'
  /** Công chức: Decree 335/2025. */
  | 'CIVIL_SERVANT'
  /** Người lao động hợp đồng: the agency decides (Decree 335/2025 Art. 28.2). */
  | 'CONTRACT_WORKER'
  /** Viên chức: Decree 233/2026. */
  | 'PUBLIC_EMPLOYEE';

/** What a task in the inbox asks for. */
export type TaskKind =
  /** Accept or return deliveries. */
  | 'ACCEPT_DELIVERIES'
  /** Close a month. */
  | 'CLOSE_PERIOD'
  /** Confirm forms. */
  | 'CONFIRM_ASSESSMENTS'
  /** A new result of the viewer is published. */
  | 'READ_RESULT'
  /** Report deliveries that are due. */
  | 'REPORT_WORK'
  /** Read notes of the staff file and record what they say. */
  | 'RESOLVE_NOTES'
  /** Fill in and send Form 01. */
  | 'SELF_ASSESS';

/** What a unit is in the state organisation. */
export type UnitKind =
  /** People's Committee of a commune, ward or special zone: employs civil servants. */
  | 'COMMUNE'
  /** Specialised agency of the province (sở and equivalent): employs civil servants. */
  | 'DEPARTMENT'
  /** Division, office and equivalent inside an agency: directly employs civil servants. */
  | 'DIVISION'
  /** Anything else. */
  | 'OTHER'
  /** Province: the managing agency above all others. */
  | 'PROVINCE'
  /** Public service unit. */
  | 'PUBLIC_SERVICE_UNIT';

/** Where a work item stands. */
export type WorkItemState =
  /** Cancelled by the assigner with a reason; leaves the assigned total. */
  | 'CANCELLED'
  /** Counts. */
  | 'OPEN'
  /** Undone together with the import it came from. */
  | 'WITHDRAWN';

/** How work entered a person's load (Art. 18.1.d). */
export type WorkKind =
  /** Given up to another person: stays in the assigned total, never in the result. */
  | 'HANDED_OVER'
  /** Assigned in the plan: in the assigned total and in the result. */
  | 'PLANNED'
  /** Taken over from another person: outside the assigned total, added to the result. */
  | 'RECEIVED'
  /** Sudden or new work: outside the assigned total, added to the result. */
  | 'SUDDEN';

export type CreateFirstAdministratorMutationVariables = Exact<{
  code: string;
  username: string;
  password: string;
}>;


export type CreateFirstAdministratorMutation = { createFirstAdministrator: { id: string } };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  new: string;
}>;


export type ChangePasswordMutation = { changePassword: { id: string, mustChangePassword: boolean } };

export type EvidenceShownFragment = { id: string, file: { id: string, name: string, size: number } };

export type AttachEvidenceMutationVariables = Exact<{
  delivery: string | number;
  file: string | number;
}>;


export type AttachEvidenceMutation = { attachEvidence: { id: string } };

export type RemoveEvidenceMutationVariables = Exact<{
  attachment: string | number;
  reason: string;
}>;


export type RemoveEvidenceMutation = { removeEvidence: { id: string } };

export type PeriodOptionFragment = { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } };

export type MonthsQueryVariables = Exact<{ [key: string]: never; }>;


export type MonthsQuery = { periods: Array<{ id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } }> };

export type SignInShownFragment = { id: string, at: string, outcome: SignInOutcome, address: string, userAgent: string };

export type EndSessionMutationVariables = Exact<{
  session: string | number;
}>;


export type EndSessionMutation = { endSession: boolean };

export type UnitOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitOptionsQuery = { units: Array<{ id: string, code: string, name: string, kind: UnitKind, depth: number, parent: { id: string, name: string } | null }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { setupNeeded: boolean, viewer: { id: string, username: string, displayName: string, roles: Array<Role>, mustChangePassword: boolean, today: string, pages: Array<Page>, person: { id: string, code: string } | null, agency: { id: string, name: string } | null, scope: Array<{ id: string, name: string }> } | null };

export type DeliveryShownFragment = { id: string, qty: string, deliveredOn: string, note: string, evidence: string, state: DeliveryState, returnReason: string | null, qualityFailure: boolean, decidedBy: string | null, decidedAt: string | null, version: number, availableActions: Array<Action>, evidenceFiles: Array<{ id: string, file: { id: string, name: string, size: number } }> };

export type WorkItemShownFragment = { id: string, content: string, output: string, kind: WorkKind, coefficient: string, assignedQty: string, assignedConverted: string, acceptedQty: string, dueOn: string, deliveredOn: string | null, failedAssessments: number, causeNote: string, state: WorkItemState, cancelReason: string | null, version: number, availableActions: Array<Action>, product: { id: string, name: string } | null, deliveries: Array<{ id: string, qty: string, deliveredOn: string, note: string, evidence: string, state: DeliveryState, returnReason: string | null, qualityFailure: boolean, decidedBy: string | null, decidedAt: string | null, version: number, availableActions: Array<Action>, evidenceFiles: Array<{ id: string, file: { id: string, name: string, size: number } }> }> };

export type PersonWorkQueryVariables = Exact<{
  period: string | number;
  person: string | number;
  after?: string | null | undefined;
}>;


export type PersonWorkQuery = { workItems: { edges: Array<{ node: { id: string, content: string, output: string, kind: WorkKind, coefficient: string, assignedQty: string, assignedConverted: string, acceptedQty: string, dueOn: string, deliveredOn: string | null, failedAssessments: number, causeNote: string, state: WorkItemState, cancelReason: string | null, version: number, availableActions: Array<Action>, product: { id: string, name: string } | null, deliveries: Array<{ id: string, qty: string, deliveredOn: string, note: string, evidence: string, state: DeliveryState, returnReason: string | null, qualityFailure: boolean, decidedBy: string | null, decidedAt: string | null, version: number, availableActions: Array<Action>, evidenceFiles: Array<{ id: string, file: { id: string, name: string, size: number } }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AssessmentShownFragment = { id: string, state: AssessmentState, leads: boolean, title: string, selfTotal: string, confirmedTotal: string | null, strengths: string, shortcomings: string, comment: string, reason: string | null, confirmedBy: string | null, confirmedAt: string | null, version: number, availableActions: Array<Action>, criteria: Array<{ code: string, max: string, self: string | null, confirmed: string | null, group: { vi: string, en: string }, label: { vi: string, en: string } }>, confirmer: { names: Array<string>, office: { vi: string, en: string } }, judgements: Array<{ component: LeaderComponent, ratio: string, reason: string, document: string }> };

export type AccountShownFragment = { id: string, username: string, disabled: boolean, mustChangePassword: boolean, lastSignInAt: string | null, version: number, availableActions: Array<Action>, person: { id: string, fullName: string, code: string } | null, grants: Array<{ id: string, role: Role, validFrom: string, validTo: string | null, document: string, unit: { id: string, name: string } | null }>, sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, address: string, userAgent: string }> };

export type FirstPasswordShownFragment = { username: string, password: string, displayName: string, unitName: string };

export type AccountsQueryVariables = Exact<{
  search?: string | null | undefined;
  withoutPerson?: boolean | null | undefined;
  after?: string | null | undefined;
  count: boolean;
}>;


export type AccountsQuery = { accounts: { totalCount?: number, edges: Array<{ node: { id: string, username: string, disabled: boolean, mustChangePassword: boolean, lastSignInAt: string | null, version: number, availableActions: Array<Action>, person: { id: string, fullName: string, code: string } | null, grants: Array<{ id: string, role: Role, validFrom: string, validTo: string | null, document: string, unit: { id: string, name: string } | null }>, sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, address: string, userAgent: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonSearchQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PersonSearchQuery = { people: { edges: Array<{ node: { id: string, code: string, fullName: string, hasAccount: boolean } }> } };

export type CreateStaffAccountsMutationVariables = Exact<{
  unit: string | number;
}>;


export type CreateStaffAccountsMutation = { createStaffAccounts: Array<{ username: string, password: string, displayName: string, unitName: string }> };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type CreateAccountMutation = { createAccount: { username: string, password: string, displayName: string, unitName: string } };

export type ResetPasswordMutationVariables = Exact<{
  account: string | number;
  version: number;
}>;


export type ResetPasswordMutation = { resetPassword: { username: string, password: string, displayName: string, unitName: string } };

export type SetAccountDisabledMutationVariables = Exact<{
  account: string | number;
  disabled: boolean;
  reason: string;
  version: number;
}>;


export type SetAccountDisabledMutation = { setAccountDisabled: { id: string } };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole: { id: string } };

export type RevokeGrantMutationVariables = Exact<{
  grant: string | number;
  reason: string;
}>;


export type RevokeGrantMutation = { revokeGrant: { id: string } };

export type AccountSignInsQueryVariables = Exact<{
  account: string | number;
}>;


export type AccountSignInsQuery = { signIns: Array<{ id: string, at: string, outcome: SignInOutcome, address: string, userAgent: string }> };

export type OffboardAccountMutationVariables = Exact<{
  account: string | number;
  reason: string;
  version: number;
}>;


export type OffboardAccountMutation = { offboardAccount: { id: string } };

export type SecurityPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type SecurityPolicyQuery = { securityPolicy: { id: string, minPasswordLength: number, formerPasswords: number, idleMinutes: number, sessionHours: number, signInLogDays: number, version: number } };

export type SetSecurityPolicyMutationVariables = Exact<{
  input: SecurityPolicyInput;
}>;


export type SetSecurityPolicyMutation = { setSecurityPolicy: { id: string } };

export type AuditEventsQueryVariables = Exact<{
  after?: string | null | undefined;
  subject?: string | null | undefined;
  verb?: string | null | undefined;
}>;


export type AuditEventsQuery = { auditEvents: { edges: Array<{ node: { id: string, seq: number, at: string, actor: string, verb: string, subject: string, reason: string, requestId: string, changes: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CatalogueQueryVariables = Exact<{
  search?: string | null | undefined;
  agency?: string | number | null | undefined;
  after?: string | null | undefined;
  count: boolean;
}>;


export type CatalogueQuery = { workProducts: { totalCount?: number, edges: Array<{ node: { id: string, name: string, detail: string, output: string, section: string, complexityGroup: number, groupMaximum: string, points: string, coefficient: string, standard: boolean, note: string, agency: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RunShownFragment = { id: string, state: RunState, phase: RunPhase, done: number, total: number, engineVersion: string, rulesetHashes: Array<string>, inputHash: string | null, resultHash: string | null, reason: string | null, decisionNumber: string | null, startedBy: string, createdAt: string, publishedAt: string | null, failure: string | null, version: number, availableActions: Array<Action>, counts: Array<{ status: ResultStatus, count: number }> };

export type BlockerShownFragment = { kind: BlockerKind, subject: string | null, actors: Array<string>, message: { vi: string, en: string }, person: { id: string, fullName: string, code: string }, unit: { id: string, name: string } };

export type ClosingShownFragment = { state: ClosingState, headcount: number, settled: number, blockerCount: number, availableActions: Array<Action>, outOfScope: Array<{ person: { id: string, fullName: string, code: string }, reason: { vi: string, en: string } }>, blockers: Array<{ kind: BlockerKind, subject: string | null, actors: Array<string>, message: { vi: string, en: string }, person: { id: string, fullName: string, code: string }, unit: { id: string, name: string } }>, currentRun: { id: string, state: RunState, phase: RunPhase, done: number, total: number, engineVersion: string, rulesetHashes: Array<string>, inputHash: string | null, resultHash: string | null, reason: string | null, decisionNumber: string | null, startedBy: string, createdAt: string, publishedAt: string | null, failure: string | null, version: number, availableActions: Array<Action>, counts: Array<{ status: ResultStatus, count: number }> } | null, runs: Array<{ id: string, state: RunState, phase: RunPhase, done: number, total: number, engineVersion: string, rulesetHashes: Array<string>, inputHash: string | null, resultHash: string | null, reason: string | null, decisionNumber: string | null, startedBy: string, createdAt: string, publishedAt: string | null, failure: string | null, version: number, availableActions: Array<Action>, counts: Array<{ status: ResultStatus, count: number }> }> };

export type ClosingStateQueryVariables = Exact<{
  period: string | number;
  unit: string | number;
}>;


export type ClosingStateQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'Charge' }
    | { __typename: 'Delivery' }
    | { __typename: 'File' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Leave' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period', id: string, closing: { state: ClosingState, headcount: number, settled: number, blockerCount: number, availableActions: Array<Action>, outOfScope: Array<{ person: { id: string, fullName: string, code: string }, reason: { vi: string, en: string } }>, blockers: Array<{ kind: BlockerKind, subject: string | null, actors: Array<string>, message: { vi: string, en: string }, person: { id: string, fullName: string, code: string }, unit: { id: string, name: string } }>, currentRun: { id: string, state: RunState, phase: RunPhase, done: number, total: number, engineVersion: string, rulesetHashes: Array<string>, inputHash: string | null, resultHash: string | null, reason: string | null, decisionNumber: string | null, startedBy: string, createdAt: string, publishedAt: string | null, failure: string | null, version: number, availableActions: Array<Action>, counts: Array<{ status: ResultStatus, count: number }> } | null, runs: Array<{ id: string, state: RunState, phase: RunPhase, done: number, total: number, engineVersion: string, rulesetHashes: Array<string>, inputHash: string | null, resultHash: string | null, reason: string | null, decisionNumber: string | null, startedBy: string, createdAt: string, publishedAt: string | null, failure: string | null, version: number, availableActions: Array<Action>, counts: Array<{ status: ResultStatus, count: number }> }> } }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person' }
    | { __typename: 'Post' }
    | { __typename: 'Result' }
    | { __typename: 'Run' }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkProduct' }
   | null };

export type RunNodeQueryVariables = Exact<{
  id: string | number;
}>;


export type RunNodeQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'Charge' }
    | { __typename: 'Delivery' }
    | { __typename: 'File' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Leave' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period' }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person' }
    | { __typename: 'Post' }
    | { __typename: 'Result' }
    | { __typename: 'Run', id: string, state: RunState, phase: RunPhase, done: number, total: number, engineVersion: string, rulesetHashes: Array<string>, inputHash: string | null, resultHash: string | null, reason: string | null, decisionNumber: string | null, startedBy: string, createdAt: string, publishedAt: string | null, failure: string | null, version: number, availableActions: Array<Action>, counts: Array<{ status: ResultStatus, count: number }> }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkProduct' }
   | null };

export type VerifyRunQueryVariables = Exact<{
  run: string | number;
}>;


export type VerifyRunQuery = { verifyRun: { checked: number, differing: number, differingLines: number, resultHash: string, holds: boolean } };

export type RunProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type RunProgressSubscription = { runProgress: { id: string, state: RunState, phase: RunPhase, done: number, total: number, engineVersion: string, rulesetHashes: Array<string>, inputHash: string | null, resultHash: string | null, reason: string | null, decisionNumber: string | null, startedBy: string, createdAt: string, publishedAt: string | null, failure: string | null, version: number, availableActions: Array<Action>, counts: Array<{ status: ResultStatus, count: number }> } };

export type OpenMonthMutationVariables = Exact<{
  year: number;
  month: number;
}>;


export type OpenMonthMutation = { openMonth: { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } } };

export type ClosePeriodMutationVariables = Exact<{
  period: string | number;
  unit: string | number;
}>;


export type ClosePeriodMutation = { closePeriod: { id: string, state: RunState, phase: RunPhase, done: number, total: number, engineVersion: string, rulesetHashes: Array<string>, inputHash: string | null, resultHash: string | null, reason: string | null, decisionNumber: string | null, startedBy: string, createdAt: string, publishedAt: string | null, failure: string | null, version: number, availableActions: Array<Action>, counts: Array<{ status: ResultStatus, count: number }> } };

export type CancelRunMutationVariables = Exact<{
  run: string | number;
  reason: string;
  version: number;
}>;


export type CancelRunMutation = { cancelRun: { id: string, state: RunState, phase: RunPhase, done: number, total: number, engineVersion: string, rulesetHashes: Array<string>, inputHash: string | null, resultHash: string | null, reason: string | null, decisionNumber: string | null, startedBy: string, createdAt: string, publishedAt: string | null, failure: string | null, version: number, availableActions: Array<Action>, counts: Array<{ status: ResultStatus, count: number }> } };

export type SupersedeRunMutationVariables = Exact<{
  run: string | number;
  reason: string;
  decisionNumber: string;
  version: number;
}>;


export type SupersedeRunMutation = { supersedeRun: { id: string, state: RunState, phase: RunPhase, done: number, total: number, engineVersion: string, rulesetHashes: Array<string>, inputHash: string | null, resultHash: string | null, reason: string | null, decisionNumber: string | null, startedBy: string, createdAt: string, publishedAt: string | null, failure: string | null, version: number, availableActions: Array<Action>, counts: Array<{ status: ResultStatus, count: number }> } };

export type RecordNoDataMutationVariables = Exact<{
  period: string | number;
  person: string | number;
  reason: string;
}>;


export type RecordNoDataMutation = { recordNoData: { id: string } };

export type SourceShownFragment = { id: string, kind: SourceKind, label: string };

export type StepShownFragment = { rule: string, value: string, max: string | null, unconfirmed: boolean, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> };

export type ResultExplainedFragment = { id: string, title: string, status: ResultStatus, total: string | null, totalExact: string | null, general: string | null, result: string | null, band: Band | null, hash: string, superseded: boolean, period: { id: string, label: { vi: string, en: string } }, person: { id: string, code: string, fullName: string }, unit: { id: string, name: string }, reason: { vi: string, en: string } | null, run: { id: string, state: RunState, publishedAt: string | null, engineVersion: string }, explanation: { rulesetHash: string, unconfirmed: boolean, rulesetTitle: { vi: string, en: string }, parameters: Array<{ code: string, unconfirmed: boolean, question: { vi: string, en: string }, option: { vi: string, en: string }, reason: { vi: string, en: string } }>, root: { rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> } } };

export type ExplainResultQueryVariables = Exact<{
  id: string | number;
}>;


export type ExplainResultQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'Charge' }
    | { __typename: 'Delivery' }
    | { __typename: 'File' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Leave' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period' }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person' }
    | { __typename: 'Post' }
    | { __typename: 'Result', id: string, title: string, status: ResultStatus, total: string | null, totalExact: string | null, general: string | null, result: string | null, band: Band | null, hash: string, superseded: boolean, period: { id: string, label: { vi: string, en: string } }, person: { id: string, code: string, fullName: string }, unit: { id: string, name: string }, reason: { vi: string, en: string } | null, run: { id: string, state: RunState, publishedAt: string | null, engineVersion: string }, explanation: { rulesetHash: string, unconfirmed: boolean, rulesetTitle: { vi: string, en: string }, parameters: Array<{ code: string, unconfirmed: boolean, question: { vi: string, en: string }, option: { vi: string, en: string }, reason: { vi: string, en: string } }>, root: { rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> } } }
    | { __typename: 'Run' }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkProduct' }
   | null };

export type SourceRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type SourceRecordQuery = { node:
    | { __typename: 'Account', id: string }
    | { __typename: 'AuditEvent', id: string }
    | { __typename: 'Charge', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'File', id: string }
    | { __typename: 'Grant', id: string }
    | { __typename: 'ImportBatch', id: string }
    | { __typename: 'Leave', id: string }
    | { __typename: 'PeerGroup', id: string }
    | { __typename: 'Period', id: string }
    | { __typename: 'PeriodAssessment', state: AssessmentState, selfTotal: string, confirmedTotal: string | null, comment: string, confirmedBy: string | null, id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'Result', id: string }
    | { __typename: 'Run', id: string }
    | { __typename: 'SecurityPolicy', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'SignInAttempt', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'WorkItem', content: string, output: string, kind: WorkKind, coefficient: string, assignedQty: string, acceptedQty: string, dueOn: string, deliveredOn: string | null, failedAssessments: number, causeNote: string, id: string, deliveries: Array<{ id: string, qty: string, deliveredOn: string, evidence: string, state: DeliveryState }> }
    | { __typename: 'WorkProduct', id: string }
   | null };

export type BatchLineFragment = { id: string, kind: ImportKind, state: ImportState, fileName: string, rowCount: number, createCount: number, updateCount: number, unchangedCount: number, errorCount: number, warningCount: number, createdBy: string, createdAt: string, period: { id: string, label: { vi: string, en: string } } | null, agency: { id: string, name: string } | null };

export type ImportFieldShownFragment = { code: string, required: boolean, label: { vi: string, en: string } };

export type BatchShownFragment = { fileHash: string, fileId: string, headerRow: number, done: number, total: number, withdrawReason: string | null, version: number, availableActions: Array<Action>, id: string, kind: ImportKind, state: ImportState, fileName: string, rowCount: number, createCount: number, updateCount: number, unchangedCount: number, errorCount: number, warningCount: number, createdBy: string, createdAt: string, columns: Array<{ letter: string, heading: string, exact: boolean, field: { code: string, required: boolean, label: { vi: string, en: string } } | null }>, missingFields: Array<{ code: string, required: boolean, label: { vi: string, en: string } }>, problems: Array<{ row: number, column: string, heading: string, value: string, code: string, warning: boolean, message: { vi: string, en: string } }>, preview: Array<{ row: number, values: Array<string> }>, unmatched: Array<{ name: string, rows: Array<number>, suggestions: Array<{ id: string, name: string, output: string, coefficient: string }> }>, notes: Array<{ row: number, subject: string, text: string }>, period: { id: string, label: { vi: string, en: string } } | null, agency: { id: string, name: string } | null };

export type ImportBatchesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ImportBatchesQuery = { importBatches: { edges: Array<{ node: { id: string, kind: ImportKind, state: ImportState, fileName: string, rowCount: number, createCount: number, updateCount: number, unchangedCount: number, errorCount: number, warningCount: number, createdBy: string, createdAt: string, period: { id: string, label: { vi: string, en: string } } | null, agency: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ImportBatchQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportBatchQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'Charge' }
    | { __typename: 'Delivery' }
    | { __typename: 'File' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch', fileHash: string, fileId: string, headerRow: number, done: number, total: number, withdrawReason: string | null, version: number, availableActions: Array<Action>, id: string, kind: ImportKind, state: ImportState, fileName: string, rowCount: number, createCount: number, updateCount: number, unchangedCount: number, errorCount: number, warningCount: number, createdBy: string, createdAt: string, columns: Array<{ letter: string, heading: string, exact: boolean, field: { code: string, required: boolean, label: { vi: string, en: string } } | null }>, missingFields: Array<{ code: string, required: boolean, label: { vi: string, en: string } }>, problems: Array<{ row: number, column: string, heading: string, value: string, code: string, warning: boolean, message: { vi: string, en: string } }>, preview: Array<{ row: number, values: Array<string> }>, unmatched: Array<{ name: string, rows: Array<number>, suggestions: Array<{ id: string, name: string, output: string, coefficient: string }> }>, notes: Array<{ row: number, subject: string, text: string }>, period: { id: string, label: { vi: string, en: string } } | null, agency: { id: string, name: string } | null }
    | { __typename: 'Leave' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period' }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person' }
    | { __typename: 'Post' }
    | { __typename: 'Result' }
    | { __typename: 'Run' }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkProduct' }
   | null };

export type ImportProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type ImportProgressSubscription = { importProgress: { fileHash: string, fileId: string, headerRow: number, done: number, total: number, withdrawReason: string | null, version: number, availableActions: Array<Action>, id: string, kind: ImportKind, state: ImportState, fileName: string, rowCount: number, createCount: number, updateCount: number, unchangedCount: number, errorCount: number, warningCount: number, createdBy: string, createdAt: string, columns: Array<{ letter: string, heading: string, exact: boolean, field: { code: string, required: boolean, label: { vi: string, en: string } } | null }>, missingFields: Array<{ code: string, required: boolean, label: { vi: string, en: string } }>, problems: Array<{ row: number, column: string, heading: string, value: string, code: string, warning: boolean, message: { vi: string, en: string } }>, preview: Array<{ row: number, values: Array<string> }>, unmatched: Array<{ name: string, rows: Array<number>, suggestions: Array<{ id: string, name: string, output: string, coefficient: string }> }>, notes: Array<{ row: number, subject: string, text: string }>, period: { id: string, label: { vi: string, en: string } } | null, agency: { id: string, name: string } | null } };

export type CheckImportMutationVariables = Exact<{
  file: string | number;
  kind?: ImportKind | null | undefined;
  agency?: string | number | null | undefined;
  period?: string | number | null | undefined;
  columns?: Array<ColumnCorrection> | ColumnCorrection | null | undefined;
}>;


export type CheckImportMutation = { checkImport: { fileHash: string, fileId: string, headerRow: number, done: number, total: number, withdrawReason: string | null, version: number, availableActions: Array<Action>, id: string, kind: ImportKind, state: ImportState, fileName: string, rowCount: number, createCount: number, updateCount: number, unchangedCount: number, errorCount: number, warningCount: number, createdBy: string, createdAt: string, columns: Array<{ letter: string, heading: string, exact: boolean, field: { code: string, required: boolean, label: { vi: string, en: string } } | null }>, missingFields: Array<{ code: string, required: boolean, label: { vi: string, en: string } }>, problems: Array<{ row: number, column: string, heading: string, value: string, code: string, warning: boolean, message: { vi: string, en: string } }>, preview: Array<{ row: number, values: Array<string> }>, unmatched: Array<{ name: string, rows: Array<number>, suggestions: Array<{ id: string, name: string, output: string, coefficient: string }> }>, notes: Array<{ row: number, subject: string, text: string }>, period: { id: string, label: { vi: string, en: string } } | null, agency: { id: string, name: string } | null } };

export type ConfirmImportMutationVariables = Exact<{
  batch: string | number;
  aliases?: Array<AliasChoice> | AliasChoice | null | undefined;
  version: number;
}>;


export type ConfirmImportMutation = { confirmImport: { fileHash: string, fileId: string, headerRow: number, done: number, total: number, withdrawReason: string | null, version: number, availableActions: Array<Action>, id: string, kind: ImportKind, state: ImportState, fileName: string, rowCount: number, createCount: number, updateCount: number, unchangedCount: number, errorCount: number, warningCount: number, createdBy: string, createdAt: string, columns: Array<{ letter: string, heading: string, exact: boolean, field: { code: string, required: boolean, label: { vi: string, en: string } } | null }>, missingFields: Array<{ code: string, required: boolean, label: { vi: string, en: string } }>, problems: Array<{ row: number, column: string, heading: string, value: string, code: string, warning: boolean, message: { vi: string, en: string } }>, preview: Array<{ row: number, values: Array<string> }>, unmatched: Array<{ name: string, rows: Array<number>, suggestions: Array<{ id: string, name: string, output: string, coefficient: string }> }>, notes: Array<{ row: number, subject: string, text: string }>, period: { id: string, label: { vi: string, en: string } } | null, agency: { id: string, name: string } | null } };

export type DiscardImportMutationVariables = Exact<{
  batch: string | number;
  version: number;
}>;


export type DiscardImportMutation = { discardImport: { fileHash: string, fileId: string, headerRow: number, done: number, total: number, withdrawReason: string | null, version: number, availableActions: Array<Action>, id: string, kind: ImportKind, state: ImportState, fileName: string, rowCount: number, createCount: number, updateCount: number, unchangedCount: number, errorCount: number, warningCount: number, createdBy: string, createdAt: string, columns: Array<{ letter: string, heading: string, exact: boolean, field: { code: string, required: boolean, label: { vi: string, en: string } } | null }>, missingFields: Array<{ code: string, required: boolean, label: { vi: string, en: string } }>, problems: Array<{ row: number, column: string, heading: string, value: string, code: string, warning: boolean, message: { vi: string, en: string } }>, preview: Array<{ row: number, values: Array<string> }>, unmatched: Array<{ name: string, rows: Array<number>, suggestions: Array<{ id: string, name: string, output: string, coefficient: string }> }>, notes: Array<{ row: number, subject: string, text: string }>, period: { id: string, label: { vi: string, en: string } } | null, agency: { id: string, name: string } | null } };

export type WithdrawImportMutationVariables = Exact<{
  batch: string | number;
  reason: string;
  version: number;
}>;


export type WithdrawImportMutation = { withdrawImport: { fileHash: string, fileId: string, headerRow: number, done: number, total: number, withdrawReason: string | null, version: number, availableActions: Array<Action>, id: string, kind: ImportKind, state: ImportState, fileName: string, rowCount: number, createCount: number, updateCount: number, unchangedCount: number, errorCount: number, warningCount: number, createdBy: string, createdAt: string, columns: Array<{ letter: string, heading: string, exact: boolean, field: { code: string, required: boolean, label: { vi: string, en: string } } | null }>, missingFields: Array<{ code: string, required: boolean, label: { vi: string, en: string } }>, problems: Array<{ row: number, column: string, heading: string, value: string, code: string, warning: boolean, message: { vi: string, en: string } }>, preview: Array<{ row: number, values: Array<string> }>, unmatched: Array<{ name: string, rows: Array<number>, suggestions: Array<{ id: string, name: string, output: string, coefficient: string }> }>, notes: Array<{ row: number, subject: string, text: string }>, period: { id: string, label: { vi: string, en: string } } | null, agency: { id: string, name: string } | null } };

export type ImportErrorFileMutationVariables = Exact<{
  batch: string | number;
}>;


export type ImportErrorFileMutation = { importErrorFile: { id: string, name: string } };

export type MyFormQueryVariables = Exact<{
  period: string | number;
}>;


export type MyFormQuery = { myAssessment: { id: string, state: AssessmentState, leads: boolean, title: string, selfTotal: string, confirmedTotal: string | null, strengths: string, shortcomings: string, comment: string, reason: string | null, confirmedBy: string | null, confirmedAt: string | null, version: number, availableActions: Array<Action>, criteria: Array<{ code: string, max: string, self: string | null, confirmed: string | null, group: { vi: string, en: string }, label: { vi: string, en: string } }>, confirmer: { names: Array<string>, office: { vi: string, en: string } }, judgements: Array<{ component: LeaderComponent, ratio: string, reason: string, document: string }> } | null };

export type SaveFormMutationVariables = Exact<{
  input: SaveAssessmentInput;
}>;


export type SaveFormMutation = { saveAssessment: { id: string, state: AssessmentState, leads: boolean, title: string, selfTotal: string, confirmedTotal: string | null, strengths: string, shortcomings: string, comment: string, reason: string | null, confirmedBy: string | null, confirmedAt: string | null, version: number, availableActions: Array<Action>, criteria: Array<{ code: string, max: string, self: string | null, confirmed: string | null, group: { vi: string, en: string }, label: { vi: string, en: string } }>, confirmer: { names: Array<string>, office: { vi: string, en: string } }, judgements: Array<{ component: LeaderComponent, ratio: string, reason: string, document: string }> } };

export type SubmitFormMutationVariables = Exact<{
  assessment: string | number;
  version: number;
}>;


export type SubmitFormMutation = { submitAssessment: { id: string, state: AssessmentState, leads: boolean, title: string, selfTotal: string, confirmedTotal: string | null, strengths: string, shortcomings: string, comment: string, reason: string | null, confirmedBy: string | null, confirmedAt: string | null, version: number, availableActions: Array<Action>, criteria: Array<{ code: string, max: string, self: string | null, confirmed: string | null, group: { vi: string, en: string }, label: { vi: string, en: string } }>, confirmer: { names: Array<string>, office: { vi: string, en: string } }, judgements: Array<{ component: LeaderComponent, ratio: string, reason: string, document: string }> } };

export type RecallFormMutationVariables = Exact<{
  assessment: string | number;
  version: number;
}>;


export type RecallFormMutation = { recallAssessment: { id: string, state: AssessmentState, leads: boolean, title: string, selfTotal: string, confirmedTotal: string | null, strengths: string, shortcomings: string, comment: string, reason: string | null, confirmedBy: string | null, confirmedAt: string | null, version: number, availableActions: Array<Action>, criteria: Array<{ code: string, max: string, self: string | null, confirmed: string | null, group: { vi: string, en: string }, label: { vi: string, en: string } }>, confirmer: { names: Array<string>, office: { vi: string, en: string } }, judgements: Array<{ component: LeaderComponent, ratio: string, reason: string, document: string }> } };

export type ReportDeliveryMutationVariables = Exact<{
  input: ReportDeliveryInput;
}>;


export type ReportDeliveryMutation = { reportDelivery: { id: string } };

export type InboxTaskFragment = { kind: TaskKind, count: number, dueOn: string | null, overdue: boolean, period: { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } } | null, unit: { id: string, name: string } | null };

export type MyWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWorkQuery = { myWork: Array<{ kind: TaskKind, count: number, dueOn: string | null, overdue: boolean, period: { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } } | null, unit: { id: string, name: string } | null }>, myResults: Array<{ id: string, status: ResultStatus, total: string | null, band: Band | null, period: { id: string, label: { vi: string, en: string } }, unit: { id: string, name: string } }> };

export type MySecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type MySecurityQuery = { viewer: { id: string, currentSession: string | null, sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, address: string, userAgent: string }>, signIns: Array<{ id: string, at: string, outcome: SignInOutcome, address: string, userAgent: string }>, readings: Array<{ at: string, reader: string, roles: Array<Role>, result: { id: string, period: { id: string, label: { vi: string, en: string } } } }> } | null };

export type ExportMyDataMutationVariables = Exact<{ [key: string]: never; }>;


export type ExportMyDataMutation = { exportMyData: { id: string, name: string, size: number } };

export type RankingLineFragment = { id: string, rank: number | null, personCode: string, personName: string, unitName: string, agencyName: string, title: string, peerGroupName: string | null, status: ResultStatus, total: string | null, general: string | null, result: string | null, band: Band | null, previousTotal: string | null };

export type RankingListQueryVariables = Exact<{
  period: string | number;
  unit?: string | number | null | undefined;
  peerGroup?: string | number | null | undefined;
  band?: Array<Band> | Band | null | undefined;
  search?: string | null | undefined;
  orderBy?: RankingOrder | null | undefined;
  after?: string | null | undefined;
  count: boolean;
}>;


export type RankingListQuery = { ranking: { totalCount?: number, edges: Array<{ node: { id: string, rank: number | null, personCode: string, personName: string, unitName: string, agencyName: string, title: string, peerGroupName: string | null, status: ResultStatus, total: string | null, general: string | null, result: string | null, band: Band | null, previousTotal: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PointsDistributionQueryVariables = Exact<{
  period: string | number;
  unit?: string | number | null | undefined;
  peerGroup?: string | number | null | undefined;
}>;


export type PointsDistributionQuery = { distribution: { headcount: number, scored: number, mean: string | null, median: string | null, bands: Array<{ band: Band, count: number }>, unscored: Array<{ status: ResultStatus, count: number }>, histogram: Array<{ from: number, to: number, count: number }> } };

export type PeerGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type PeerGroupsQuery = { peerGroups: Array<{ id: string, name: string }> };

export type ExportRankingMutationVariables = Exact<{
  period: string | number;
  unit?: string | number | null | undefined;
  peerGroup?: string | number | null | undefined;
  band?: Array<Band> | Band | null | undefined;
  search?: string | null | undefined;
  orderBy?: RankingOrder | null | undefined;
  reason: string;
}>;


export type ExportRankingMutation = { exportRanking: { id: string, name: string } };

export type PersonLineFragment = { id: string, code: string, fullName: string, subjectKind: SubjectKind, hasAccount: boolean, currentPost: { id: string, title: string, role: PostRole, note: string, noteResolved: boolean, version: number, availableActions: Array<Action>, unit: { id: string, name: string }, peerGroup: { id: string, name: string } | null } | null };

export type PeopleQueryVariables = Exact<{
  unit?: string | number | null | undefined;
  search?: string | null | undefined;
  withUnresolvedNote?: boolean | null | undefined;
  after?: string | null | undefined;
  count: boolean;
}>;


export type PeopleQuery = { people: { totalCount?: number, edges: Array<{ node: { id: string, code: string, fullName: string, subjectKind: SubjectKind, hasAccount: boolean, currentPost: { id: string, title: string, role: PostRole, note: string, noteResolved: boolean, version: number, availableActions: Array<Action>, unit: { id: string, name: string }, peerGroup: { id: string, name: string } | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PostShownFragment = { id: string, title: string, role: PostRole, primary: boolean, validFrom: string, validTo: string | null, note: string, noteResolved: boolean, version: number, availableActions: Array<Action>, unit: { id: string, name: string }, peerGroup: { id: string, name: string } | null, charges: Array<{ id: string, validFrom: string, validTo: string | null, document: string, unit: { id: string, name: string } }> };

export type PersonPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonPageQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'Charge' }
    | { __typename: 'Delivery' }
    | { __typename: 'File' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Leave' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period' }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person', id: string, code: string, fullName: string, subjectKind: SubjectKind, gender: Gender | null, birthDate: string | null, hasAccount: boolean, posts: Array<{ id: string, title: string, role: PostRole, primary: boolean, validFrom: string, validTo: string | null, note: string, noteResolved: boolean, version: number, availableActions: Array<Action>, unit: { id: string, name: string }, peerGroup: { id: string, name: string } | null, charges: Array<{ id: string, validFrom: string, validTo: string | null, document: string, unit: { id: string, name: string } }> }>, leaves: Array<{ id: string, kind: LeaveKind, validFrom: string, validTo: string | null, document: string }>, results: Array<{ id: string, status: ResultStatus, total: string | null, band: Band | null, period: { id: string, label: { vi: string, en: string } } }> }
    | { __typename: 'Post' }
    | { __typename: 'Result' }
    | { __typename: 'Run' }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkProduct' }
   | null };

export type RecordLeaveMutationVariables = Exact<{
  input: RecordLeaveInput;
}>;


export type RecordLeaveMutation = { recordLeave: { id: string } };

export type AssignChargesMutationVariables = Exact<{
  input: AssignChargesInput;
}>;


export type AssignChargesMutation = { assignCharges: { id: string } };

export type ResolveNoteMutationVariables = Exact<{
  post: string | number;
  version: number;
}>;


export type ResolveNoteMutation = { resolveNote: { id: string } };

export type TeamLineFragment = { workCount: number, awaitingCount: number, person: { id: string, code: string, fullName: string }, assessment: { id: string, state: AssessmentState, leads: boolean, title: string, selfTotal: string, confirmedTotal: string | null, reason: string | null, availableActions: Array<Action>, unit: { id: string, name: string } } };

export type TeamQueryVariables = Exact<{
  period: string | number;
  unit?: string | number | null | undefined;
}>;


export type TeamQuery = { assessments: Array<{ workCount: number, awaitingCount: number, person: { id: string, code: string, fullName: string }, assessment: { id: string, state: AssessmentState, leads: boolean, title: string, selfTotal: string, confirmedTotal: string | null, reason: string | null, availableActions: Array<Action>, unit: { id: string, name: string } } }> };

export type TeamFormsQueryVariables = Exact<{
  period: string | number;
  unit?: string | number | null | undefined;
}>;


export type TeamFormsQuery = { assessments: Array<{ person: { id: string, fullName: string }, assessment: { id: string, state: AssessmentState, leads: boolean, title: string, selfTotal: string, confirmedTotal: string | null, strengths: string, shortcomings: string, comment: string, reason: string | null, confirmedBy: string | null, confirmedAt: string | null, version: number, availableActions: Array<Action>, criteria: Array<{ code: string, max: string, self: string | null, confirmed: string | null, group: { vi: string, en: string }, label: { vi: string, en: string } }>, confirmer: { names: Array<string>, office: { vi: string, en: string } }, judgements: Array<{ component: LeaderComponent, ratio: string, reason: string, document: string }> } }> };

export type AwaitingQueryVariables = Exact<{
  period: string | number;
  unit?: string | number | null | undefined;
}>;


export type AwaitingQuery = { workItems: { edges: Array<{ node: { id: string, content: string, output: string, kind: WorkKind, coefficient: string, assignedQty: string, assignedConverted: string, acceptedQty: string, dueOn: string, deliveredOn: string | null, failedAssessments: number, causeNote: string, state: WorkItemState, cancelReason: string | null, version: number, availableActions: Array<Action>, person: { id: string, fullName: string }, product: { id: string, name: string } | null, deliveries: Array<{ id: string, qty: string, deliveredOn: string, note: string, evidence: string, state: DeliveryState, returnReason: string | null, qualityFailure: boolean, decidedBy: string | null, decidedAt: string | null, version: number, availableActions: Array<Action>, evidenceFiles: Array<{ id: string, file: { id: string, name: string, size: number } }> }> } }>, pageInfo: { hasNextPage: boolean } } };

export type ProductSearchQueryVariables = Exact<{
  search?: string | null | undefined;
  agency?: string | number | null | undefined;
}>;


export type ProductSearchQuery = { workProducts: { edges: Array<{ node: { id: string, name: string, output: string, coefficient: string, complexityGroup: number } }> } };

export type AcceptDeliveriesMutationVariables = Exact<{
  deliveries: Array<DeliveryRef> | DeliveryRef;
}>;


export type AcceptDeliveriesMutation = { acceptDeliveries: Array<{ id: string }> };

export type ReturnDeliveryMutationVariables = Exact<{
  delivery: string | number;
  reason: string;
  qualityFailure: boolean;
  version: number;
}>;


export type ReturnDeliveryMutation = { returnDelivery: { id: string } };

export type AssignWorkMutationVariables = Exact<{
  input: AssignWorkInput;
}>;


export type AssignWorkMutation = { assignWork: { id: string } };

export type CancelWorkMutationVariables = Exact<{
  workItem: string | number;
  reason: string;
  version: number;
}>;


export type CancelWorkMutation = { cancelWork: { id: string } };

export type ConfirmFormMutationVariables = Exact<{
  input: ConfirmAssessmentInput;
}>;


export type ConfirmFormMutation = { confirmAssessment: { id: string, state: AssessmentState } };

export type ReturnFormMutationVariables = Exact<{
  assessment: string | number;
  reason: string;
  version: number;
}>;


export type ReturnFormMutation = { returnAssessment: { id: string } };

export type ReopenFormMutationVariables = Exact<{
  assessment: string | number;
  reason: string;
  version: number;
}>;


export type ReopenFormMutation = { reopenAssessment: { id: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SignInShownFragmentDoc = new TypedDocumentString(`
    fragment SignInShown on SignInAttempt {
  id
  at
  outcome
  address
  userAgent
}
    `, {"fragmentName":"SignInShown"}) as unknown as TypedDocumentString<SignInShownFragment, unknown>;
export const EvidenceShownFragmentDoc = new TypedDocumentString(`
    fragment EvidenceShown on Attachment {
  id
  file {
    id
    name
    size
  }
}
    `, {"fragmentName":"EvidenceShown"}) as unknown as TypedDocumentString<EvidenceShownFragment, unknown>;
export const DeliveryShownFragmentDoc = new TypedDocumentString(`
    fragment DeliveryShown on Delivery {
  id
  qty
  deliveredOn
  note
  evidence
  state
  returnReason
  qualityFailure
  decidedBy
  decidedAt
  version
  availableActions
  evidenceFiles {
    ...EvidenceShown
  }
}
    fragment EvidenceShown on Attachment {
  id
  file {
    id
    name
    size
  }
}`, {"fragmentName":"DeliveryShown"}) as unknown as TypedDocumentString<DeliveryShownFragment, unknown>;
export const WorkItemShownFragmentDoc = new TypedDocumentString(`
    fragment WorkItemShown on WorkItem {
  id
  content
  output
  kind
  coefficient
  assignedQty
  assignedConverted
  acceptedQty
  dueOn
  deliveredOn
  failedAssessments
  causeNote
  state
  cancelReason
  version
  availableActions
  product {
    id
    name
  }
  deliveries {
    ...DeliveryShown
  }
}
    fragment EvidenceShown on Attachment {
  id
  file {
    id
    name
    size
  }
}
fragment DeliveryShown on Delivery {
  id
  qty
  deliveredOn
  note
  evidence
  state
  returnReason
  qualityFailure
  decidedBy
  decidedAt
  version
  availableActions
  evidenceFiles {
    ...EvidenceShown
  }
}`, {"fragmentName":"WorkItemShown"}) as unknown as TypedDocumentString<WorkItemShownFragment, unknown>;
export const AssessmentShownFragmentDoc = new TypedDocumentString(`
    fragment AssessmentShown on PeriodAssessment {
  id
  state
  leads
  title
  selfTotal
  confirmedTotal
  strengths
  shortcomings
  comment
  reason
  confirmedBy
  confirmedAt
  version
  availableActions
  criteria {
    code
    group {
      vi
      en
    }
    label {
      vi
      en
    }
    max
    self
    confirmed
  }
  confirmer {
    names
    office {
      vi
      en
    }
  }
  judgements {
    component
    ratio
    reason
    document
  }
}
    `, {"fragmentName":"AssessmentShown"}) as unknown as TypedDocumentString<AssessmentShownFragment, unknown>;
export const AccountShownFragmentDoc = new TypedDocumentString(`
    fragment AccountShown on Account {
  id
  username
  disabled
  mustChangePassword
  lastSignInAt
  version
  availableActions
  person {
    id
    fullName
    code
  }
  grants {
    id
    role
    validFrom
    validTo
    document
    unit {
      id
      name
    }
  }
  sessions {
    id
    createdAt
    lastSeenAt
    address
    userAgent
  }
}
    `, {"fragmentName":"AccountShown"}) as unknown as TypedDocumentString<AccountShownFragment, unknown>;
export const FirstPasswordShownFragmentDoc = new TypedDocumentString(`
    fragment FirstPasswordShown on FirstPassword {
  username
  password
  displayName
  unitName
}
    `, {"fragmentName":"FirstPasswordShown"}) as unknown as TypedDocumentString<FirstPasswordShownFragment, unknown>;
export const BlockerShownFragmentDoc = new TypedDocumentString(`
    fragment BlockerShown on Blocker {
  kind
  subject
  actors
  message {
    vi
    en
  }
  person {
    id
    fullName
    code
  }
  unit {
    id
    name
  }
}
    `, {"fragmentName":"BlockerShown"}) as unknown as TypedDocumentString<BlockerShownFragment, unknown>;
export const RunShownFragmentDoc = new TypedDocumentString(`
    fragment RunShown on Run {
  id
  state
  phase
  done
  total
  engineVersion
  rulesetHashes
  inputHash
  resultHash
  reason
  decisionNumber
  startedBy
  createdAt
  publishedAt
  failure
  version
  availableActions
  counts {
    status
    count
  }
}
    `, {"fragmentName":"RunShown"}) as unknown as TypedDocumentString<RunShownFragment, unknown>;
export const ClosingShownFragmentDoc = new TypedDocumentString(`
    fragment ClosingShown on Closing {
  state
  headcount
  settled
  blockerCount
  availableActions
  outOfScope {
    person {
      id
      fullName
      code
    }
    reason {
      vi
      en
    }
  }
  blockers(first: 200) {
    ...BlockerShown
  }
  currentRun {
    ...RunShown
  }
  runs {
    ...RunShown
  }
}
    fragment RunShown on Run {
  id
  state
  phase
  done
  total
  engineVersion
  rulesetHashes
  inputHash
  resultHash
  reason
  decisionNumber
  startedBy
  createdAt
  publishedAt
  failure
  version
  availableActions
  counts {
    status
    count
  }
}
fragment BlockerShown on Blocker {
  kind
  subject
  actors
  message {
    vi
    en
  }
  person {
    id
    fullName
    code
  }
  unit {
    id
    name
  }
}`, {"fragmentName":"ClosingShown"}) as unknown as TypedDocumentString<ClosingShownFragment, unknown>;
export const SourceShownFragmentDoc = new TypedDocumentString(`
    fragment SourceShown on SourceRecord {
  id
  kind
  label
}
    `, {"fragmentName":"SourceShown"}) as unknown as TypedDocumentString<SourceShownFragment, unknown>;
export const StepShownFragmentDoc = new TypedDocumentString(`
    fragment StepShown on ExplanationStep {
  rule
  label {
    vi
    en
  }
  formula {
    vi
    en
  }
  value
  display {
    vi
    en
  }
  unit {
    vi
    en
  }
  max
  note {
    vi
    en
  }
  citations {
    vi
    en
  }
  unconfirmed
  source {
    ...SourceShown
  }
  inputs {
    label {
      vi
      en
    }
    value {
      vi
      en
    }
    source {
      ...SourceShown
    }
  }
}
    fragment SourceShown on SourceRecord {
  id
  kind
  label
}`, {"fragmentName":"StepShown"}) as unknown as TypedDocumentString<StepShownFragment, unknown>;
export const ResultExplainedFragmentDoc = new TypedDocumentString(`
    fragment ResultExplained on Result {
  id
  period {
    id
    label {
      vi
      en
    }
  }
  person {
    id
    code
    fullName
  }
  unit {
    id
    name
  }
  title
  status
  reason {
    vi
    en
  }
  total
  totalExact
  general
  result
  band
  hash
  superseded
  run {
    id
    state
    publishedAt
    engineVersion
  }
  explanation {
    rulesetTitle {
      vi
      en
    }
    rulesetHash
    unconfirmed
    parameters {
      code
      question {
        vi
        en
      }
      option {
        vi
        en
      }
      reason {
        vi
        en
      }
      unconfirmed
    }
    root {
      ...StepShown
      children {
        ...StepShown
        children {
          ...StepShown
          children {
            ...StepShown
            children {
              ...StepShown
              children {
                ...StepShown
              }
            }
          }
        }
      }
    }
  }
}
    fragment SourceShown on SourceRecord {
  id
  kind
  label
}
fragment StepShown on ExplanationStep {
  rule
  label {
    vi
    en
  }
  formula {
    vi
    en
  }
  value
  display {
    vi
    en
  }
  unit {
    vi
    en
  }
  max
  note {
    vi
    en
  }
  citations {
    vi
    en
  }
  unconfirmed
  source {
    ...SourceShown
  }
  inputs {
    label {
      vi
      en
    }
    value {
      vi
      en
    }
    source {
      ...SourceShown
    }
  }
}`, {"fragmentName":"ResultExplained"}) as unknown as TypedDocumentString<ResultExplainedFragment, unknown>;
export const BatchLineFragmentDoc = new TypedDocumentString(`
    fragment BatchLine on ImportBatch {
  id
  kind
  state
  fileName
  rowCount
  createCount
  updateCount
  unchangedCount
  errorCount
  warningCount
  createdBy
  createdAt
  period {
    id
    label {
      vi
      en
    }
  }
  agency {
    id
    name
  }
}
    `, {"fragmentName":"BatchLine"}) as unknown as TypedDocumentString<BatchLineFragment, unknown>;
export const ImportFieldShownFragmentDoc = new TypedDocumentString(`
    fragment ImportFieldShown on ImportField {
  code
  required
  label {
    vi
    en
  }
}
    `, {"fragmentName":"ImportFieldShown"}) as unknown as TypedDocumentString<ImportFieldShownFragment, unknown>;
export const BatchShownFragmentDoc = new TypedDocumentString(`
    fragment BatchShown on ImportBatch {
  ...BatchLine
  fileHash
  fileId
  headerRow
  done
  total
  withdrawReason
  version
  availableActions
  columns {
    letter
    heading
    exact
    field {
      ...ImportFieldShown
    }
  }
  missingFields {
    ...ImportFieldShown
  }
  problems(first: 500) {
    row
    column
    heading
    value
    code
    warning
    message {
      vi
      en
    }
  }
  preview(first: 10) {
    row
    values
  }
  unmatched {
    name
    rows
    suggestions {
      id
      name
      output
      coefficient
    }
  }
  notes {
    row
    subject
    text
  }
}
    fragment BatchLine on ImportBatch {
  id
  kind
  state
  fileName
  rowCount
  createCount
  updateCount
  unchangedCount
  errorCount
  warningCount
  createdBy
  createdAt
  period {
    id
    label {
      vi
      en
    }
  }
  agency {
    id
    name
  }
}
fragment ImportFieldShown on ImportField {
  code
  required
  label {
    vi
    en
  }
}`, {"fragmentName":"BatchShown"}) as unknown as TypedDocumentString<BatchShownFragment, unknown>;
export const PeriodOptionFragmentDoc = new TypedDocumentString(`
    fragment PeriodOption on Period {
  id
  kind
  year
  number
  startsOn
  endsOn
  label {
    vi
    en
  }
}
    `, {"fragmentName":"PeriodOption"}) as unknown as TypedDocumentString<PeriodOptionFragment, unknown>;
export const InboxTaskFragmentDoc = new TypedDocumentString(`
    fragment InboxTask on Task {
  kind
  count
  dueOn
  overdue
  period {
    ...PeriodOption
  }
  unit {
    id
    name
  }
}
    fragment PeriodOption on Period {
  id
  kind
  year
  number
  startsOn
  endsOn
  label {
    vi
    en
  }
}`, {"fragmentName":"InboxTask"}) as unknown as TypedDocumentString<InboxTaskFragment, unknown>;
export const RankingLineFragmentDoc = new TypedDocumentString(`
    fragment RankingLine on RankingRow {
  id
  rank
  personCode
  personName
  unitName
  agencyName
  title
  peerGroupName
  status
  total
  general
  result
  band
  previousTotal
}
    `, {"fragmentName":"RankingLine"}) as unknown as TypedDocumentString<RankingLineFragment, unknown>;
export const PersonLineFragmentDoc = new TypedDocumentString(`
    fragment PersonLine on Person {
  id
  code
  fullName
  subjectKind
  hasAccount
  currentPost {
    id
    title
    role
    note
    noteResolved
    version
    availableActions
    unit {
      id
      name
    }
    peerGroup {
      id
      name
    }
  }
}
    `, {"fragmentName":"PersonLine"}) as unknown as TypedDocumentString<PersonLineFragment, unknown>;
export const PostShownFragmentDoc = new TypedDocumentString(`
    fragment PostShown on Post {
  id
  title
  role
  primary
  validFrom
  validTo
  note
  noteResolved
  version
  availableActions
  unit {
    id
    name
  }
  peerGroup {
    id
    name
  }
  charges {
    id
    validFrom
    validTo
    document
    unit {
      id
      name
    }
  }
}
    `, {"fragmentName":"PostShown"}) as unknown as TypedDocumentString<PostShownFragment, unknown>;
export const TeamLineFragmentDoc = new TypedDocumentString(`
    fragment TeamLine on AssessmentEntry {
  workCount
  awaitingCount
  person {
    id
    code
    fullName
  }
  assessment {
    id
    state
    leads
    title
    selfTotal
    confirmedTotal
    reason
    availableActions
    unit {
      id
      name
    }
  }
}
    `, {"fragmentName":"TeamLine"}) as unknown as TypedDocumentString<TeamLineFragment, unknown>;
export const CreateFirstAdministratorDocument = new TypedDocumentString(`
    mutation CreateFirstAdministrator($code: String!, $username: String!, $password: String!) {
  createFirstAdministrator(code: $code, username: $username, password: $password) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateFirstAdministratorMutation, CreateFirstAdministratorMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $new: String!) {
  changePassword(current: $current, new: $new) {
    id
    mustChangePassword
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const AttachEvidenceDocument = new TypedDocumentString(`
    mutation AttachEvidence($delivery: ID!, $file: ID!) {
  attachEvidence(delivery: $delivery, file: $file) {
    id
  }
}
    `) as unknown as TypedDocumentString<AttachEvidenceMutation, AttachEvidenceMutationVariables>;
export const RemoveEvidenceDocument = new TypedDocumentString(`
    mutation RemoveEvidence($attachment: ID!, $reason: String!) {
  removeEvidence(attachment: $attachment, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveEvidenceMutation, RemoveEvidenceMutationVariables>;
export const MonthsDocument = new TypedDocumentString(`
    query Months {
  periods(kind: MONTH) {
    ...PeriodOption
  }
}
    fragment PeriodOption on Period {
  id
  kind
  year
  number
  startsOn
  endsOn
  label {
    vi
    en
  }
}`) as unknown as TypedDocumentString<MonthsQuery, MonthsQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($session: ID!) {
  endSession(session: $session)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const UnitOptionsDocument = new TypedDocumentString(`
    query UnitOptions {
  units {
    id
    code
    name
    kind
    depth
    parent {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<UnitOptionsQuery, UnitOptionsQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    username
    displayName
    person {
      id
      code
    }
    roles
    agency {
      id
      name
    }
    scope {
      id
      name
    }
    mustChangePassword
    today
    pages
  }
  setupNeeded
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const PersonWorkDocument = new TypedDocumentString(`
    query PersonWork($period: ID!, $person: ID!, $after: Cursor) {
  workItems(period: $period, person: $person, first: 50, after: $after) {
    edges {
      node {
        ...WorkItemShown
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EvidenceShown on Attachment {
  id
  file {
    id
    name
    size
  }
}
fragment DeliveryShown on Delivery {
  id
  qty
  deliveredOn
  note
  evidence
  state
  returnReason
  qualityFailure
  decidedBy
  decidedAt
  version
  availableActions
  evidenceFiles {
    ...EvidenceShown
  }
}
fragment WorkItemShown on WorkItem {
  id
  content
  output
  kind
  coefficient
  assignedQty
  assignedConverted
  acceptedQty
  dueOn
  deliveredOn
  failedAssessments
  causeNote
  state
  cancelReason
  version
  availableActions
  product {
    id
    name
  }
  deliveries {
    ...DeliveryShown
  }
}`) as unknown as TypedDocumentString<PersonWorkQuery, PersonWorkQueryVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($search: String, $withoutPerson: Boolean, $after: Cursor, $count: Boolean!) {
  accounts(
    search: $search
    withoutPerson: $withoutPerson
    first: 50
    after: $after
  ) {
    edges {
      node {
        ...AccountShown
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $count)
  }
}
    fragment AccountShown on Account {
  id
  username
  disabled
  mustChangePassword
  lastSignInAt
  version
  availableActions
  person {
    id
    fullName
    code
  }
  grants {
    id
    role
    validFrom
    validTo
    document
    unit {
      id
      name
    }
  }
  sessions {
    id
    createdAt
    lastSeenAt
    address
    userAgent
  }
}`) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const PersonSearchDocument = new TypedDocumentString(`
    query PersonSearch($search: String) {
  people(search: $search, first: 20) {
    edges {
      node {
        id
        code
        fullName
        hasAccount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonSearchQuery, PersonSearchQueryVariables>;
export const CreateStaffAccountsDocument = new TypedDocumentString(`
    mutation CreateStaffAccounts($unit: ID!) {
  createStaffAccounts(unit: $unit) {
    ...FirstPasswordShown
  }
}
    fragment FirstPasswordShown on FirstPassword {
  username
  password
  displayName
  unitName
}`) as unknown as TypedDocumentString<CreateStaffAccountsMutation, CreateStaffAccountsMutationVariables>;
export const CreateAccountDocument = new TypedDocumentString(`
    mutation CreateAccount($input: CreateAccountInput!) {
  createAccount(input: $input) {
    ...FirstPasswordShown
  }
}
    fragment FirstPasswordShown on FirstPassword {
  username
  password
  displayName
  unitName
}`) as unknown as TypedDocumentString<CreateAccountMutation, CreateAccountMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($account: ID!, $version: Int!) {
  resetPassword(account: $account, version: $version) {
    ...FirstPasswordShown
  }
}
    fragment FirstPasswordShown on FirstPassword {
  username
  password
  displayName
  unitName
}`) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const SetAccountDisabledDocument = new TypedDocumentString(`
    mutation SetAccountDisabled($account: ID!, $disabled: Boolean!, $reason: String!, $version: Int!) {
  setAccountDisabled(
    account: $account
    disabled: $disabled
    reason: $reason
    version: $version
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetAccountDisabledMutation, SetAccountDisabledMutationVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($input: GrantRoleInput!) {
  grantRole(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const RevokeGrantDocument = new TypedDocumentString(`
    mutation RevokeGrant($grant: ID!, $reason: String!) {
  revokeGrant(grant: $grant, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeGrantMutation, RevokeGrantMutationVariables>;
export const AccountSignInsDocument = new TypedDocumentString(`
    query AccountSignIns($account: ID!) {
  signIns(account: $account, first: 20) {
    ...SignInShown
  }
}
    fragment SignInShown on SignInAttempt {
  id
  at
  outcome
  address
  userAgent
}`) as unknown as TypedDocumentString<AccountSignInsQuery, AccountSignInsQueryVariables>;
export const OffboardAccountDocument = new TypedDocumentString(`
    mutation OffboardAccount($account: ID!, $reason: String!, $version: Int!) {
  offboardAccount(account: $account, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<OffboardAccountMutation, OffboardAccountMutationVariables>;
export const SecurityPolicyDocument = new TypedDocumentString(`
    query SecurityPolicy {
  securityPolicy {
    id
    minPasswordLength
    formerPasswords
    idleMinutes
    sessionHours
    signInLogDays
    version
  }
}
    `) as unknown as TypedDocumentString<SecurityPolicyQuery, SecurityPolicyQueryVariables>;
export const SetSecurityPolicyDocument = new TypedDocumentString(`
    mutation SetSecurityPolicy($input: SecurityPolicyInput!) {
  setSecurityPolicy(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetSecurityPolicyMutation, SetSecurityPolicyMutationVariables>;
export const AuditEventsDocument = new TypedDocumentString(`
    query AuditEvents($after: Cursor, $subject: String, $verb: String) {
  auditEvents(first: 50, after: $after, subject: $subject, verb: $verb) {
    edges {
      node {
        id
        seq
        at
        actor
        verb
        subject
        reason
        requestId
        changes
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue($search: String, $agency: ID, $after: Cursor, $count: Boolean!) {
  workProducts(search: $search, agency: $agency, first: 50, after: $after) {
    edges {
      node {
        id
        name
        detail
        output
        section
        complexityGroup
        groupMaximum
        points
        coefficient
        standard
        note
        agency {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $count)
  }
}
    `) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const ClosingStateDocument = new TypedDocumentString(`
    query ClosingState($period: ID!, $unit: ID!) {
  node(id: $period) {
    __typename
    ... on Period {
      id
      closing(unit: $unit) {
        ...ClosingShown
      }
    }
  }
}
    fragment RunShown on Run {
  id
  state
  phase
  done
  total
  engineVersion
  rulesetHashes
  inputHash
  resultHash
  reason
  decisionNumber
  startedBy
  createdAt
  publishedAt
  failure
  version
  availableActions
  counts {
    status
    count
  }
}
fragment BlockerShown on Blocker {
  kind
  subject
  actors
  message {
    vi
    en
  }
  person {
    id
    fullName
    code
  }
  unit {
    id
    name
  }
}
fragment ClosingShown on Closing {
  state
  headcount
  settled
  blockerCount
  availableActions
  outOfScope {
    person {
      id
      fullName
      code
    }
    reason {
      vi
      en
    }
  }
  blockers(first: 200) {
    ...BlockerShown
  }
  currentRun {
    ...RunShown
  }
  runs {
    ...RunShown
  }
}`) as unknown as TypedDocumentString<ClosingStateQuery, ClosingStateQueryVariables>;
export const RunNodeDocument = new TypedDocumentString(`
    query RunNode($id: ID!) {
  node(id: $id) {
    __typename
    ... on Run {
      ...RunShown
    }
  }
}
    fragment RunShown on Run {
  id
  state
  phase
  done
  total
  engineVersion
  rulesetHashes
  inputHash
  resultHash
  reason
  decisionNumber
  startedBy
  createdAt
  publishedAt
  failure
  version
  availableActions
  counts {
    status
    count
  }
}`) as unknown as TypedDocumentString<RunNodeQuery, RunNodeQueryVariables>;
export const VerifyRunDocument = new TypedDocumentString(`
    query VerifyRun($run: ID!) {
  verifyRun(run: $run) {
    checked
    differing
    differingLines
    resultHash
    holds
  }
}
    `) as unknown as TypedDocumentString<VerifyRunQuery, VerifyRunQueryVariables>;
export const RunProgressDocument = new TypedDocumentString(`
    subscription RunProgress($id: ID!) {
  runProgress(run: $id) {
    ...RunShown
  }
}
    fragment RunShown on Run {
  id
  state
  phase
  done
  total
  engineVersion
  rulesetHashes
  inputHash
  resultHash
  reason
  decisionNumber
  startedBy
  createdAt
  publishedAt
  failure
  version
  availableActions
  counts {
    status
    count
  }
}`) as unknown as TypedDocumentString<RunProgressSubscription, RunProgressSubscriptionVariables>;
export const OpenMonthDocument = new TypedDocumentString(`
    mutation OpenMonth($year: Int!, $month: Int!) {
  openMonth(year: $year, month: $month) {
    ...PeriodOption
  }
}
    fragment PeriodOption on Period {
  id
  kind
  year
  number
  startsOn
  endsOn
  label {
    vi
    en
  }
}`) as unknown as TypedDocumentString<OpenMonthMutation, OpenMonthMutationVariables>;
export const ClosePeriodDocument = new TypedDocumentString(`
    mutation ClosePeriod($period: ID!, $unit: ID!) {
  closePeriod(period: $period, unit: $unit) {
    ...RunShown
  }
}
    fragment RunShown on Run {
  id
  state
  phase
  done
  total
  engineVersion
  rulesetHashes
  inputHash
  resultHash
  reason
  decisionNumber
  startedBy
  createdAt
  publishedAt
  failure
  version
  availableActions
  counts {
    status
    count
  }
}`) as unknown as TypedDocumentString<ClosePeriodMutation, ClosePeriodMutationVariables>;
export const CancelRunDocument = new TypedDocumentString(`
    mutation CancelRun($run: ID!, $reason: String!, $version: Int!) {
  cancelRun(run: $run, reason: $reason, version: $version) {
    ...RunShown
  }
}
    fragment RunShown on Run {
  id
  state
  phase
  done
  total
  engineVersion
  rulesetHashes
  inputHash
  resultHash
  reason
  decisionNumber
  startedBy
  createdAt
  publishedAt
  failure
  version
  availableActions
  counts {
    status
    count
  }
}`) as unknown as TypedDocumentString<CancelRunMutation, CancelRunMutationVariables>;
export const SupersedeRunDocument = new TypedDocumentString(`
    mutation SupersedeRun($run: ID!, $reason: String!, $decisionNumber: String!, $version: Int!) {
  supersedeRun(
    run: $run
    reason: $reason
    decisionNumber: $decisionNumber
    version: $version
  ) {
    ...RunShown
  }
}
    fragment RunShown on Run {
  id
  state
  phase
  done
  total
  engineVersion
  rulesetHashes
  inputHash
  resultHash
  reason
  decisionNumber
  startedBy
  createdAt
  publishedAt
  failure
  version
  availableActions
  counts {
    status
    count
  }
}`) as unknown as TypedDocumentString<SupersedeRunMutation, SupersedeRunMutationVariables>;
export const RecordNoDataDocument = new TypedDocumentString(`
    mutation RecordNoData($period: ID!, $person: ID!, $reason: String!) {
  recordNoData(period: $period, person: $person, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordNoDataMutation, RecordNoDataMutationVariables>;
export const ExplainResultDocument = new TypedDocumentString(`
    query ExplainResult($id: ID!) {
  node(id: $id) {
    __typename
    ... on Result {
      ...ResultExplained
    }
  }
}
    fragment SourceShown on SourceRecord {
  id
  kind
  label
}
fragment StepShown on ExplanationStep {
  rule
  label {
    vi
    en
  }
  formula {
    vi
    en
  }
  value
  display {
    vi
    en
  }
  unit {
    vi
    en
  }
  max
  note {
    vi
    en
  }
  citations {
    vi
    en
  }
  unconfirmed
  source {
    ...SourceShown
  }
  inputs {
    label {
      vi
      en
    }
    value {
      vi
      en
    }
    source {
      ...SourceShown
    }
  }
}
fragment ResultExplained on Result {
  id
  period {
    id
    label {
      vi
      en
    }
  }
  person {
    id
    code
    fullName
  }
  unit {
    id
    name
  }
  title
  status
  reason {
    vi
    en
  }
  total
  totalExact
  general
  result
  band
  hash
  superseded
  run {
    id
    state
    publishedAt
    engineVersion
  }
  explanation {
    rulesetTitle {
      vi
      en
    }
    rulesetHash
    unconfirmed
    parameters {
      code
      question {
        vi
        en
      }
      option {
        vi
        en
      }
      reason {
        vi
        en
      }
      unconfirmed
    }
    root {
      ...StepShown
      children {
        ...StepShown
        children {
          ...StepShown
          children {
            ...StepShown
            children {
              ...StepShown
              children {
                ...StepShown
              }
            }
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ExplainResultQuery, ExplainResultQueryVariables>;
export const SourceRecordDocument = new TypedDocumentString(`
    query SourceRecord($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on WorkItem {
      content
      output
      kind
      coefficient
      assignedQty
      acceptedQty
      dueOn
      deliveredOn
      failedAssessments
      causeNote
      deliveries {
        id
        qty
        deliveredOn
        evidence
        state
      }
    }
    ... on PeriodAssessment {
      state
      selfTotal
      confirmedTotal
      comment
      confirmedBy
    }
  }
}
    `) as unknown as TypedDocumentString<SourceRecordQuery, SourceRecordQueryVariables>;
export const ImportBatchesDocument = new TypedDocumentString(`
    query ImportBatches($after: Cursor) {
  importBatches(first: 30, after: $after) {
    edges {
      node {
        ...BatchLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment BatchLine on ImportBatch {
  id
  kind
  state
  fileName
  rowCount
  createCount
  updateCount
  unchangedCount
  errorCount
  warningCount
  createdBy
  createdAt
  period {
    id
    label {
      vi
      en
    }
  }
  agency {
    id
    name
  }
}`) as unknown as TypedDocumentString<ImportBatchesQuery, ImportBatchesQueryVariables>;
export const ImportBatchDocument = new TypedDocumentString(`
    query ImportBatch($id: ID!) {
  node(id: $id) {
    __typename
    ... on ImportBatch {
      ...BatchShown
    }
  }
}
    fragment BatchLine on ImportBatch {
  id
  kind
  state
  fileName
  rowCount
  createCount
  updateCount
  unchangedCount
  errorCount
  warningCount
  createdBy
  createdAt
  period {
    id
    label {
      vi
      en
    }
  }
  agency {
    id
    name
  }
}
fragment ImportFieldShown on ImportField {
  code
  required
  label {
    vi
    en
  }
}
fragment BatchShown on ImportBatch {
  ...BatchLine
  fileHash
  fileId
  headerRow
  done
  total
  withdrawReason
  version
  availableActions
  columns {
    letter
    heading
    exact
    field {
      ...ImportFieldShown
    }
  }
  missingFields {
    ...ImportFieldShown
  }
  problems(first: 500) {
    row
    column
    heading
    value
    code
    warning
    message {
      vi
      en
    }
  }
  preview(first: 10) {
    row
    values
  }
  unmatched {
    name
    rows
    suggestions {
      id
      name
      output
      coefficient
    }
  }
  notes {
    row
    subject
    text
  }
}`) as unknown as TypedDocumentString<ImportBatchQuery, ImportBatchQueryVariables>;
export const ImportProgressDocument = new TypedDocumentString(`
    subscription ImportProgress($id: ID!) {
  importProgress(batch: $id) {
    ...BatchShown
  }
}
    fragment BatchLine on ImportBatch {
  id
  kind
  state
  fileName
  rowCount
  createCount
  updateCount
  unchangedCount
  errorCount
  warningCount
  createdBy
  createdAt
  period {
    id
    label {
      vi
      en
    }
  }
  agency {
    id
    name
  }
}
fragment ImportFieldShown on ImportField {
  code
  required
  label {
    vi
    en
  }
}
fragment BatchShown on ImportBatch {
  ...BatchLine
  fileHash
  fileId
  headerRow
  done
  total
  withdrawReason
  version
  availableActions
  columns {
    letter
    heading
    exact
    field {
      ...ImportFieldShown
    }
  }
  missingFields {
    ...ImportFieldShown
  }
  problems(first: 500) {
    row
    column
    heading
    value
    code
    warning
    message {
      vi
      en
    }
  }
  preview(first: 10) {
    row
    values
  }
  unmatched {
    name
    rows
    suggestions {
      id
      name
      output
      coefficient
    }
  }
  notes {
    row
    subject
    text
  }
}`) as unknown as TypedDocumentString<ImportProgressSubscription, ImportProgressSubscriptionVariables>;
export const CheckImportDocument = new TypedDocumentString(`
    mutation CheckImport($file: ID!, $kind: ImportKind, $agency: ID, $period: ID, $columns: [ColumnCorrection!]) {
  checkImport(
    file: $file
    kind: $kind
    agency: $agency
    period: $period
    columns: $columns
  ) {
    ...BatchShown
  }
}
    fragment BatchLine on ImportBatch {
  id
  kind
  state
  fileName
  rowCount
  createCount
  updateCount
  unchangedCount
  errorCount
  warningCount
  createdBy
  createdAt
  period {
    id
    label {
      vi
      en
    }
  }
  agency {
    id
    name
  }
}
fragment ImportFieldShown on ImportField {
  code
  required
  label {
    vi
    en
  }
}
fragment BatchShown on ImportBatch {
  ...BatchLine
  fileHash
  fileId
  headerRow
  done
  total
  withdrawReason
  version
  availableActions
  columns {
    letter
    heading
    exact
    field {
      ...ImportFieldShown
    }
  }
  missingFields {
    ...ImportFieldShown
  }
  problems(first: 500) {
    row
    column
    heading
    value
    code
    warning
    message {
      vi
      en
    }
  }
  preview(first: 10) {
    row
    values
  }
  unmatched {
    name
    rows
    suggestions {
      id
      name
      output
      coefficient
    }
  }
  notes {
    row
    subject
    text
  }
}`) as unknown as TypedDocumentString<CheckImportMutation, CheckImportMutationVariables>;
export const ConfirmImportDocument = new TypedDocumentString(`
    mutation ConfirmImport($batch: ID!, $aliases: [AliasChoice!], $version: Int!) {
  confirmImport(batch: $batch, aliases: $aliases, version: $version) {
    ...BatchShown
  }
}
    fragment BatchLine on ImportBatch {
  id
  kind
  state
  fileName
  rowCount
  createCount
  updateCount
  unchangedCount
  errorCount
  warningCount
  createdBy
  createdAt
  period {
    id
    label {
      vi
      en
    }
  }
  agency {
    id
    name
  }
}
fragment ImportFieldShown on ImportField {
  code
  required
  label {
    vi
    en
  }
}
fragment BatchShown on ImportBatch {
  ...BatchLine
  fileHash
  fileId
  headerRow
  done
  total
  withdrawReason
  version
  availableActions
  columns {
    letter
    heading
    exact
    field {
      ...ImportFieldShown
    }
  }
  missingFields {
    ...ImportFieldShown
  }
  problems(first: 500) {
    row
    column
    heading
    value
    code
    warning
    message {
      vi
      en
    }
  }
  preview(first: 10) {
    row
    values
  }
  unmatched {
    name
    rows
    suggestions {
      id
      name
      output
      coefficient
    }
  }
  notes {
    row
    subject
    text
  }
}`) as unknown as TypedDocumentString<ConfirmImportMutation, ConfirmImportMutationVariables>;
export const DiscardImportDocument = new TypedDocumentString(`
    mutation DiscardImport($batch: ID!, $version: Int!) {
  discardImport(batch: $batch, version: $version) {
    ...BatchShown
  }
}
    fragment BatchLine on ImportBatch {
  id
  kind
  state
  fileName
  rowCount
  createCount
  updateCount
  unchangedCount
  errorCount
  warningCount
  createdBy
  createdAt
  period {
    id
    label {
      vi
      en
    }
  }
  agency {
    id
    name
  }
}
fragment ImportFieldShown on ImportField {
  code
  required
  label {
    vi
    en
  }
}
fragment BatchShown on ImportBatch {
  ...BatchLine
  fileHash
  fileId
  headerRow
  done
  total
  withdrawReason
  version
  availableActions
  columns {
    letter
    heading
    exact
    field {
      ...ImportFieldShown
    }
  }
  missingFields {
    ...ImportFieldShown
  }
  problems(first: 500) {
    row
    column
    heading
    value
    code
    warning
    message {
      vi
      en
    }
  }
  preview(first: 10) {
    row
    values
  }
  unmatched {
    name
    rows
    suggestions {
      id
      name
      output
      coefficient
    }
  }
  notes {
    row
    subject
    text
  }
}`) as unknown as TypedDocumentString<DiscardImportMutation, DiscardImportMutationVariables>;
export const WithdrawImportDocument = new TypedDocumentString(`
    mutation WithdrawImport($batch: ID!, $reason: String!, $version: Int!) {
  withdrawImport(batch: $batch, reason: $reason, version: $version) {
    ...BatchShown
  }
}
    fragment BatchLine on ImportBatch {
  id
  kind
  state
  fileName
  rowCount
  createCount
  updateCount
  unchangedCount
  errorCount
  warningCount
  createdBy
  createdAt
  period {
    id
    label {
      vi
      en
    }
  }
  agency {
    id
    name
  }
}
fragment ImportFieldShown on ImportField {
  code
  required
  label {
    vi
    en
  }
}
fragment BatchShown on ImportBatch {
  ...BatchLine
  fileHash
  fileId
  headerRow
  done
  total
  withdrawReason
  version
  availableActions
  columns {
    letter
    heading
    exact
    field {
      ...ImportFieldShown
    }
  }
  missingFields {
    ...ImportFieldShown
  }
  problems(first: 500) {
    row
    column
    heading
    value
    code
    warning
    message {
      vi
      en
    }
  }
  preview(first: 10) {
    row
    values
  }
  unmatched {
    name
    rows
    suggestions {
      id
      name
      output
      coefficient
    }
  }
  notes {
    row
    subject
    text
  }
}`) as unknown as TypedDocumentString<WithdrawImportMutation, WithdrawImportMutationVariables>;
export const ImportErrorFileDocument = new TypedDocumentString(`
    mutation ImportErrorFile($batch: ID!) {
  importErrorFile(batch: $batch) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ImportErrorFileMutation, ImportErrorFileMutationVariables>;
export const MyFormDocument = new TypedDocumentString(`
    query MyForm($period: ID!) {
  myAssessment(period: $period) {
    ...AssessmentShown
  }
}
    fragment AssessmentShown on PeriodAssessment {
  id
  state
  leads
  title
  selfTotal
  confirmedTotal
  strengths
  shortcomings
  comment
  reason
  confirmedBy
  confirmedAt
  version
  availableActions
  criteria {
    code
    group {
      vi
      en
    }
    label {
      vi
      en
    }
    max
    self
    confirmed
  }
  confirmer {
    names
    office {
      vi
      en
    }
  }
  judgements {
    component
    ratio
    reason
    document
  }
}`) as unknown as TypedDocumentString<MyFormQuery, MyFormQueryVariables>;
export const SaveFormDocument = new TypedDocumentString(`
    mutation SaveForm($input: SaveAssessmentInput!) {
  saveAssessment(input: $input) {
    ...AssessmentShown
  }
}
    fragment AssessmentShown on PeriodAssessment {
  id
  state
  leads
  title
  selfTotal
  confirmedTotal
  strengths
  shortcomings
  comment
  reason
  confirmedBy
  confirmedAt
  version
  availableActions
  criteria {
    code
    group {
      vi
      en
    }
    label {
      vi
      en
    }
    max
    self
    confirmed
  }
  confirmer {
    names
    office {
      vi
      en
    }
  }
  judgements {
    component
    ratio
    reason
    document
  }
}`) as unknown as TypedDocumentString<SaveFormMutation, SaveFormMutationVariables>;
export const SubmitFormDocument = new TypedDocumentString(`
    mutation SubmitForm($assessment: ID!, $version: Int!) {
  submitAssessment(assessment: $assessment, version: $version) {
    ...AssessmentShown
  }
}
    fragment AssessmentShown on PeriodAssessment {
  id
  state
  leads
  title
  selfTotal
  confirmedTotal
  strengths
  shortcomings
  comment
  reason
  confirmedBy
  confirmedAt
  version
  availableActions
  criteria {
    code
    group {
      vi
      en
    }
    label {
      vi
      en
    }
    max
    self
    confirmed
  }
  confirmer {
    names
    office {
      vi
      en
    }
  }
  judgements {
    component
    ratio
    reason
    document
  }
}`) as unknown as TypedDocumentString<SubmitFormMutation, SubmitFormMutationVariables>;
export const RecallFormDocument = new TypedDocumentString(`
    mutation RecallForm($assessment: ID!, $version: Int!) {
  recallAssessment(assessment: $assessment, version: $version) {
    ...AssessmentShown
  }
}
    fragment AssessmentShown on PeriodAssessment {
  id
  state
  leads
  title
  selfTotal
  confirmedTotal
  strengths
  shortcomings
  comment
  reason
  confirmedBy
  confirmedAt
  version
  availableActions
  criteria {
    code
    group {
      vi
      en
    }
    label {
      vi
      en
    }
    max
    self
    confirmed
  }
  confirmer {
    names
    office {
      vi
      en
    }
  }
  judgements {
    component
    ratio
    reason
    document
  }
}`) as unknown as TypedDocumentString<RecallFormMutation, RecallFormMutationVariables>;
export const ReportDeliveryDocument = new TypedDocumentString(`
    mutation ReportDelivery($input: ReportDeliveryInput!) {
  reportDelivery(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReportDeliveryMutation, ReportDeliveryMutationVariables>;
export const MyWorkDocument = new TypedDocumentString(`
    query MyWork {
  myWork {
    ...InboxTask
  }
  myResults(first: 3) {
    id
    status
    total
    band
    period {
      id
      label {
        vi
        en
      }
    }
    unit {
      id
      name
    }
  }
}
    fragment PeriodOption on Period {
  id
  kind
  year
  number
  startsOn
  endsOn
  label {
    vi
    en
  }
}
fragment InboxTask on Task {
  kind
  count
  dueOn
  overdue
  period {
    ...PeriodOption
  }
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<MyWorkQuery, MyWorkQueryVariables>;
export const MySecurityDocument = new TypedDocumentString(`
    query MySecurity {
  viewer {
    id
    currentSession
    sessions {
      id
      createdAt
      lastSeenAt
      address
      userAgent
    }
    signIns(first: 20) {
      ...SignInShown
    }
    readings(first: 50) {
      at
      reader
      roles
      result {
        id
        period {
          id
          label {
            vi
            en
          }
        }
      }
    }
  }
}
    fragment SignInShown on SignInAttempt {
  id
  at
  outcome
  address
  userAgent
}`) as unknown as TypedDocumentString<MySecurityQuery, MySecurityQueryVariables>;
export const ExportMyDataDocument = new TypedDocumentString(`
    mutation ExportMyData {
  exportMyData {
    id
    name
    size
  }
}
    `) as unknown as TypedDocumentString<ExportMyDataMutation, ExportMyDataMutationVariables>;
export const RankingListDocument = new TypedDocumentString(`
    query RankingList($period: ID!, $unit: ID, $peerGroup: ID, $band: [Band!], $search: String, $orderBy: RankingOrder, $after: String, $count: Boolean!) {
  ranking(
    period: $period
    unit: $unit
    peerGroup: $peerGroup
    band: $band
    search: $search
    orderBy: $orderBy
    first: 100
    after: $after
  ) {
    edges {
      node {
        ...RankingLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $count)
  }
}
    fragment RankingLine on RankingRow {
  id
  rank
  personCode
  personName
  unitName
  agencyName
  title
  peerGroupName
  status
  total
  general
  result
  band
  previousTotal
}`) as unknown as TypedDocumentString<RankingListQuery, RankingListQueryVariables>;
export const PointsDistributionDocument = new TypedDocumentString(`
    query PointsDistribution($period: ID!, $unit: ID, $peerGroup: ID) {
  distribution(period: $period, unit: $unit, peerGroup: $peerGroup) {
    headcount
    scored
    mean
    median
    bands {
      band
      count
    }
    unscored {
      status
      count
    }
    histogram {
      from
      to
      count
    }
  }
}
    `) as unknown as TypedDocumentString<PointsDistributionQuery, PointsDistributionQueryVariables>;
export const PeerGroupsDocument = new TypedDocumentString(`
    query PeerGroups {
  peerGroups {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<PeerGroupsQuery, PeerGroupsQueryVariables>;
export const ExportRankingDocument = new TypedDocumentString(`
    mutation ExportRanking($period: ID!, $unit: ID, $peerGroup: ID, $band: [Band!], $search: String, $orderBy: RankingOrder, $reason: String!) {
  exportRanking(
    period: $period
    unit: $unit
    peerGroup: $peerGroup
    band: $band
    search: $search
    orderBy: $orderBy
    reason: $reason
  ) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ExportRankingMutation, ExportRankingMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($unit: ID, $search: String, $withUnresolvedNote: Boolean, $after: Cursor, $count: Boolean!) {
  people(
    unit: $unit
    search: $search
    withUnresolvedNote: $withUnresolvedNote
    first: 50
    after: $after
  ) {
    edges {
      node {
        ...PersonLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $count)
  }
}
    fragment PersonLine on Person {
  id
  code
  fullName
  subjectKind
  hasAccount
  currentPost {
    id
    title
    role
    note
    noteResolved
    version
    availableActions
    unit {
      id
      name
    }
    peerGroup {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonPageDocument = new TypedDocumentString(`
    query PersonPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Person {
      id
      code
      fullName
      subjectKind
      gender
      birthDate
      hasAccount
      posts {
        ...PostShown
      }
      leaves {
        id
        kind
        validFrom
        validTo
        document
      }
      results {
        id
        status
        total
        band
        period {
          id
          label {
            vi
            en
          }
        }
      }
    }
  }
}
    fragment PostShown on Post {
  id
  title
  role
  primary
  validFrom
  validTo
  note
  noteResolved
  version
  availableActions
  unit {
    id
    name
  }
  peerGroup {
    id
    name
  }
  charges {
    id
    validFrom
    validTo
    document
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const RecordLeaveDocument = new TypedDocumentString(`
    mutation RecordLeave($input: RecordLeaveInput!) {
  recordLeave(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordLeaveMutation, RecordLeaveMutationVariables>;
export const AssignChargesDocument = new TypedDocumentString(`
    mutation AssignCharges($input: AssignChargesInput!) {
  assignCharges(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AssignChargesMutation, AssignChargesMutationVariables>;
export const ResolveNoteDocument = new TypedDocumentString(`
    mutation ResolveNote($post: ID!, $version: Int!) {
  resolveNote(post: $post, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<ResolveNoteMutation, ResolveNoteMutationVariables>;
export const TeamDocument = new TypedDocumentString(`
    query Team($period: ID!, $unit: ID) {
  assessments(period: $period, unit: $unit) {
    ...TeamLine
  }
}
    fragment TeamLine on AssessmentEntry {
  workCount
  awaitingCount
  person {
    id
    code
    fullName
  }
  assessment {
    id
    state
    leads
    title
    selfTotal
    confirmedTotal
    reason
    availableActions
    unit {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<TeamQuery, TeamQueryVariables>;
export const TeamFormsDocument = new TypedDocumentString(`
    query TeamForms($period: ID!, $unit: ID) {
  assessments(period: $period, unit: $unit) {
    person {
      id
      fullName
    }
    assessment {
      ...AssessmentShown
    }
  }
}
    fragment AssessmentShown on PeriodAssessment {
  id
  state
  leads
  title
  selfTotal
  confirmedTotal
  strengths
  shortcomings
  comment
  reason
  confirmedBy
  confirmedAt
  version
  availableActions
  criteria {
    code
    group {
      vi
      en
    }
    label {
      vi
      en
    }
    max
    self
    confirmed
  }
  confirmer {
    names
    office {
      vi
      en
    }
  }
  judgements {
    component
    ratio
    reason
    document
  }
}`) as unknown as TypedDocumentString<TeamFormsQuery, TeamFormsQueryVariables>;
export const AwaitingDocument = new TypedDocumentString(`
    query Awaiting($period: ID!, $unit: ID) {
  workItems(period: $period, unit: $unit, awaitingAcceptance: true, first: 100) {
    edges {
      node {
        person {
          id
          fullName
        }
        ...WorkItemShown
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment EvidenceShown on Attachment {
  id
  file {
    id
    name
    size
  }
}
fragment DeliveryShown on Delivery {
  id
  qty
  deliveredOn
  note
  evidence
  state
  returnReason
  qualityFailure
  decidedBy
  decidedAt
  version
  availableActions
  evidenceFiles {
    ...EvidenceShown
  }
}
fragment WorkItemShown on WorkItem {
  id
  content
  output
  kind
  coefficient
  assignedQty
  assignedConverted
  acceptedQty
  dueOn
  deliveredOn
  failedAssessments
  causeNote
  state
  cancelReason
  version
  availableActions
  product {
    id
    name
  }
  deliveries {
    ...DeliveryShown
  }
}`) as unknown as TypedDocumentString<AwaitingQuery, AwaitingQueryVariables>;
export const ProductSearchDocument = new TypedDocumentString(`
    query ProductSearch($search: String, $agency: ID) {
  workProducts(first: 30, search: $search, agency: $agency) {
    edges {
      node {
        id
        name
        output
        coefficient
        complexityGroup
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProductSearchQuery, ProductSearchQueryVariables>;
export const AcceptDeliveriesDocument = new TypedDocumentString(`
    mutation AcceptDeliveries($deliveries: [DeliveryRef!]!) {
  acceptDeliveries(deliveries: $deliveries) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcceptDeliveriesMutation, AcceptDeliveriesMutationVariables>;
export const ReturnDeliveryDocument = new TypedDocumentString(`
    mutation ReturnDelivery($delivery: ID!, $reason: String!, $qualityFailure: Boolean!, $version: Int!) {
  returnDelivery(
    delivery: $delivery
    reason: $reason
    qualityFailure: $qualityFailure
    version: $version
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReturnDeliveryMutation, ReturnDeliveryMutationVariables>;
export const AssignWorkDocument = new TypedDocumentString(`
    mutation AssignWork($input: AssignWorkInput!) {
  assignWork(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AssignWorkMutation, AssignWorkMutationVariables>;
export const CancelWorkDocument = new TypedDocumentString(`
    mutation CancelWork($workItem: ID!, $reason: String!, $version: Int!) {
  cancelWork(workItem: $workItem, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<CancelWorkMutation, CancelWorkMutationVariables>;
export const ConfirmFormDocument = new TypedDocumentString(`
    mutation ConfirmForm($input: ConfirmAssessmentInput!) {
  confirmAssessment(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<ConfirmFormMutation, ConfirmFormMutationVariables>;
export const ReturnFormDocument = new TypedDocumentString(`
    mutation ReturnForm($assessment: ID!, $reason: String!, $version: Int!) {
  returnAssessment(assessment: $assessment, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReturnFormMutation, ReturnFormMutationVariables>;
export const ReopenFormDocument = new TypedDocumentString(`
    mutation ReopenForm($assessment: ID!, $reason: String!, $version: Int!) {
  reopenAssessment(assessment: $assessment, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReopenFormMutation, ReopenFormMutationVariables>;