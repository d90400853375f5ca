/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Why a delivery is looked at by itself before it is accepted. */
export type AcceptanceException =
  /** An objective cause is claimed and not decided. */
  | 'CAUSE_CLAIMED'
  /** Delivered after the deadline. */
  | 'LATE'
  /** Reported without evidence. */
  | 'NO_EVIDENCE'
  /** The work item was returned twice or more. */
  | 'RETURNED_TWICE'
  /** More than twice the median quantity that colleagues were assigned of the same product in the period. */
  | 'UNUSUAL_QUANTITY';

/** A verb of the workflow, as offered by `availableActions`: what the viewer may do with a record in its present state. */
export type Action =
  /** `acceptDeliveries`. */
  | 'ACCEPT_DELIVERY'
  /** `acceptForceMajeure`. */
  | 'ACCEPT_FORCE_MAJEURE'
  /** `acknowledgeRating`. */
  | 'ACKNOWLEDGE_RATING'
  /** `adoptCases`. */
  | 'ADOPT_CASES'
  /** `adoptMinutes`. */
  | 'ADOPT_MINUTES'
  /** `answerPetition`. */
  | 'ANSWER_PETITION'
  /** `approveCatalogue`. */
  | 'APPROVE_CATALOGUE'
  /** `approveRuleDraft`. */
  | 'APPROVE_RULE_DRAFT'
  /** `assignCharges`. */
  | 'ASSIGN_CHARGES'
  /** `assignTask`. */
  | 'ASSIGN_TASK'
  /** `assignWork`. */
  | 'ASSIGN_WORK'
  /** `attachEvidence`. */
  | 'ATTACH_EVIDENCE'
  /** `cancelRun`. */
  | 'CANCEL_RUN'
  /** `cancelTask`. */
  | 'CANCEL_TASK'
  /** `cancelWhatIf`. */
  | 'CANCEL_WHAT_IF'
  /** `cancelWork`. */
  | 'CANCEL_WORK'
  /** `checkRuleDraft`. */
  | 'CHECK_RULE_DRAFT'
  /** `chooseRule`. */
  | 'CHOOSE_RULE'
  /** `claimCause`. */
  | 'CLAIM_CAUSE'
  /** `claimForceMajeure`. */
  | 'CLAIM_FORCE_MAJEURE'
  /** `closePeriod`. */
  | 'CLOSE_PERIOD'
  /** `confirmAssessment`. */
  | 'CONFIRM_ASSESSMENT'
  /** `confirmCause`. */
  | 'CONFIRM_CAUSE'
  /** `confirmDossier`. */
  | 'CONFIRM_DOSSIER'
  /** `confirmImport`. */
  | 'CONFIRM_IMPORT'
  /** `confirmUnitAssessment`. */
  | 'CONFIRM_UNIT_ASSESSMENT'
  /** `confirmValue`. */
  | 'CONFIRM_VALUE'
  /** `createMeeting`. */
  | 'CREATE_MEETING'
  /** `decideRatings`. */
  | 'DECIDE_RATINGS'
  /** `discardImport`. */
  | 'DISCARD_IMPORT'
  /** `discardRuleDraft`. */
  | 'DISCARD_RULE_DRAFT'
  /** `endDelegation`. */
  | 'END_DELEGATION'
  /** `endRuleChoice`. */
  | 'END_RULE_CHOICE'
  /** `examineDelivery`. */
  | 'EXAMINE_DELIVERY'
  /** `exportDossiers`. */
  | 'EXPORT_DOSSIERS'
  /** `exportNational`. */
  | 'EXPORT_NATIONAL'
  /** `exportWhatIf`. */
  | 'EXPORT_WHAT_IF'
  /** `extendTask`. */
  | 'EXTEND_TASK'
  /** `filePetition`. */
  | 'FILE_PETITION'
  /** `fileRecord`. */
  | 'FILE_RECORD'
  /** `fixUnitRating`. */
  | 'FIX_UNIT_RATING'
  /** `handOverWork`. */
  | 'HAND_OVER_WORK'
  /** `mergeEntries`. */
  | 'MERGE_ENTRIES'
  /** `notifyRatings`. */
  | 'NOTIFY_RATINGS'
  /** `offboardAccount`. */
  | 'OFFBOARD_ACCOUNT'
  /** `openDossier`. */
  | 'OPEN_DOSSIER'
  /** `prepareRatings`. */
  | 'PREPARE_RATINGS'
  /** `printDossier`. */
  | 'PRINT_DOSSIER'
  /** `printForm`. */
  | 'PRINT_FORM'
  /** `printPetition`. */
  | 'PRINT_PETITION'
  /** `printRating`. */
  | 'PRINT_RATING'
  /** `proposeDossier`. */
  | 'PROPOSE_DOSSIER'
  /** `proposeProduct`. */
  | 'PROPOSE_PRODUCT'
  /** `proposeRatings`. */
  | 'PROPOSE_RATINGS'
  /** `publishCriterion`. */
  | 'PUBLISH_CRITERION'
  /** `publishRuleDraft`. */
  | 'PUBLISH_RULE_DRAFT'
  /** `recallAssessment`. */
  | 'RECALL_ASSESSMENT'
  /** `receivePetition`. */
  | 'RECEIVE_PETITION'
  /** `recordAttendance`. */
  | 'RECORD_ATTENDANCE'
  /** `recordCapDecision`. */
  | 'RECORD_CAP_DECISION'
  /** `recordComplaint`. */
  | 'RECORD_COMPLAINT'
  /** `recordConclusion`. */
  | 'RECORD_CONCLUSION'
  /** `recordDelegation`. */
  | 'RECORD_DELEGATION'
  /** `recordDiscipline`. */
  | 'RECORD_DISCIPLINE'
  /** `recordDossierPaper`. */
  | 'RECORD_DOSSIER_PAPER'
  /** `recordExtension`. */
  | 'RECORD_EXTENSION'
  /** `recordFinding`. */
  | 'RECORD_FINDING'
  /** `recordMeasurement`. */
  | 'RECORD_MEASUREMENT'
  /** `recordNoData`. */
  | 'RECORD_NO_DATA'
  /** `recordPartyOpinion`. */
  | 'RECORD_PARTY_OPINION'
  /** `recordRegulation`. */
  | 'RECORD_REGULATION'
  /** `refuseCause`. */
  | 'REFUSE_CAUSE'
  /** `refuseForceMajeure`. */
  | 'REFUSE_FORCE_MAJEURE'
  /** `rejectDossier`. */
  | 'REJECT_DOSSIER'
  /** `rejectEntry`. */
  | 'REJECT_ENTRY'
  /** `remedyFinding`. */
  | 'REMEDY_FINDING'
  /** `removeEvidence`. */
  | 'REMOVE_EVIDENCE'
  /** `reopenAssessment`. */
  | 'REOPEN_ASSESSMENT'
  /** `reopenUnitAssessment`. */
  | 'REOPEN_UNIT_ASSESSMENT'
  /** `replaceRating`. */
  | 'REPLACE_RATING'
  /** `reportDelivery`. */
  | 'REPORT_DELIVERY'
  /** `reportTask`. */
  | 'REPORT_TASK'
  /** `resetPassword`. */
  | 'RESET_PASSWORD'
  /** `resolveNote`. */
  | 'RESOLVE_NOTE'
  /** `retireCriterion`. */
  | 'RETIRE_CRITERION'
  /** `returnAssessment`. */
  | 'RETURN_ASSESSMENT'
  /** `returnCatalogue`. */
  | 'RETURN_CATALOGUE'
  /** `returnDelivery`. */
  | 'RETURN_DELIVERY'
  /** `returnRuleDraft`. */
  | 'RETURN_RULE_DRAFT'
  /** `returnTask`. */
  | 'RETURN_TASK'
  /** `returnUnitAssessment`. */
  | 'RETURN_UNIT_ASSESSMENT'
  /** `saveAssessment`. */
  | 'SAVE_ASSESSMENT'
  /** `saveCriterion`. */
  | 'SAVE_CRITERION'
  /** `saveMinutes`. */
  | 'SAVE_MINUTES'
  /** `saveRuleText`. */
  | 'SAVE_RULE_TEXT'
  /** `saveSelfRating`. */
  | 'SAVE_SELF_RATING'
  /** `saveUnitAssessment`. */
  | 'SAVE_UNIT_ASSESSMENT'
  /** `setAccountDisabled`. */
  | 'SET_ACCOUNT_DISABLED'
  /** `setGroupMaxima`. */
  | 'SET_GROUP_MAXIMA'
  /** `setRuleValues`. */
  | 'SET_RULE_VALUE'
  /** `shareWork`, and `addShares` to shared work. */
  | 'SHARE_WORK'
  /** `startRuleDraft`. */
  | 'START_RULE_DRAFT'
  /** `startWhatIf`. */
  | 'START_WHAT_IF'
  /** `submitAssessment`. */
  | 'SUBMIT_ASSESSMENT'
  /** `submitCatalogue`. */
  | 'SUBMIT_CATALOGUE'
  /** `submitRuleDraft`. */
  | 'SUBMIT_RULE_DRAFT'
  /** `submitSelfRating`. */
  | 'SUBMIT_SELF_RATING'
  /** `submitUnitAssessment`. */
  | 'SUBMIT_UNIT_ASSESSMENT'
  /** `supersedeRun`. */
  | 'SUPERSEDE_RUN'
  /** `verifyComplaint`. */
  | 'VERIFY_COMPLAINT'
  /** `verifyTask`. */
  | 'VERIFY_TASK'
  /** `withdrawConclusion`. */
  | 'WITHDRAW_CONCLUSION'
  /** `withdrawConfirmation`. */
  | 'WITHDRAW_CONFIRMATION'
  /** `withdrawDossier`. */
  | 'WITHDRAW_DOSSIER'
  /** `withdrawImport`. */
  | 'WITHDRAW_IMPORT'
  /** `withdrawPetition`. */
  | 'WITHDRAW_PETITION';

/** Cases whose results under a draft it takes as its new expectations. */
export type AdoptCasesInput = {
  /** Numbers of the cases. */
  cases: Array<string>;
  /** The draft. */
  draft: string | number;
  /** Version it is based on. */
  version: number;
};

/** How minutes were adopted. */
export type AdoptMinutesInput = {
  /** Votes against. */
  against: number;
  /** Votes for. */
  inFavour: number;
  /** The meeting. */
  meeting: string | number;
  /** Version that was read. */
  version: number;
};

/** The product a name in the file means; remembered for the next file. */
export type AliasChoice = {
  /** Name as written in the file. */
  name: string;
  /** Product it means; null when it is work outside the catalogue (Art. 13.3). */
  product?: string | number | null | undefined;
};

/** How a petition is answered. */
export type AnswerPetitionInput = {
  /** Number and day of the answer. */
  document: string;
  /** Upheld, in part, or not. */
  outcome: PetitionOutcome;
  /** The petition. */
  petition: string | number;
  /** Why. */
  reasons: string;
  /** Version that was read. */
  version: number;
};

/** The decision on a version of the catalogue. */
export type ApproveCatalogueInput = {
  /** The version. */
  catalogue: string | number;
  /** Number of the decision. */
  document: string;
  /** First day in force, today or later. */
  effectiveFrom: string;
  /** Version number of the record that was read. */
  version: number;
};

/** An approval. */
export type ApproveRuleDraftInput = {
  /** The draft. */
  draft: string | number;
  /** Numbers of the cases with new expectations, all of them: each was reviewed. */
  reviewed: Array<string>;
  /** Version it is based on. */
  version: number;
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

/** A task to assign. */
export type AssignTaskInput = {
  /** Day it was given. */
  assignedOn: string;
  /** Who gives it. */
  assigner: TaskAssigner;
  /** What is to be done. */
  content: string;
  /** Document that gives it. */
  document: string;
  /** Deadline. */
  dueOn: string;
  /** In the programme, or arisen. */
  origin: TaskOrigin;
  /** The unit that has to do it. */
  unit: string | number;
};

/** The same work for several people. */
export type AssignToGroupInput = {
  /** Quantity of each person. */
  assignedQty: string;
  /** Coefficient of work outside the catalogue. */
  coefficient?: string | null | undefined;
  /** What is to be done. */
  content: string;
  /** Deadline; decides the period. */
  dueOn: string;
  /** How it enters the load. */
  kind: WorkKind;
  /** People chosen, besides those of the unit. */
  persons?: Array<string | number> | null | undefined;
  /** Catalogue product; without one, `coefficient` is required. */
  product?: string | number | null | undefined;
  /** Everybody of the unit and the units below it, except the viewer. */
  unit?: string | number | null | undefined;
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

/** Where a task stands. */
export type AssignedTaskState =
  /** Given to the unit, not reported done. */
  | 'ASSIGNED'
  /** Taken back by a document; leaves those assigned. */
  | 'CANCELLED'
  /** Reported done, waiting to be verified. */
  | 'REPORTED'
  /** Verified by the authority that rates the unit. */
  | 'VERIFIED';

/** One thing to suppose: an answer to an open question, a layer, or a draft. */
export type AssumptionInput = {
  /** Identifier of a draft, in place of a question: its text as it stands now. */
  draft?: string;
  /** Identifier of a layer, in place of a question. */
  layer?: string;
  /** The answer. */
  option?: string;
  /** Name of the open question. */
  parameter?: string;
  /** Identifier of the policy or ruleset the period was computed by; empty for a draft. */
  policy?: string;
};

/** Whether a participant came. */
export type Attendance =
  /** Absent with a reason. */
  | 'ABSENT'
  /** Not recorded yet. */
  | 'EXPECTED'
  /** Present. */
  | 'PRESENT'
  /** Sent an opinion in writing; heads of constituent units of large agencies. */
  | 'WRITTEN';

/** How one participant attended. */
export type AttendedInput = {
  /** Whether they came. */
  attendance: Attendance;
  /** Why absent. */
  note: string;
  /** The person. */
  person: string | number;
};

/** What is attested of a person: facts that decisions ask for and no other register holds. */
export type AttestationKind =
  /** Honoured as an Advanced Worker. */
  | 'ADVANCED_WORKER'
  /** The year was not completed by discipline (Decree 170/2025, Art. 37.1). */
  | 'CAUSE_DISCIPLINE'
  /** The year was not completed for reasons of duty (Decree 170/2025, Art. 53.1.d). */
  | 'CAUSE_DUTY'
  /** The year was not completed by force majeure (Decree 170/2025, Art. 37.1). */
  | 'CAUSE_FORCE_MAJEURE'
  /** The year was not completed for professional reasons (Decree 170/2025, Art. 56a.1.c). */
  | 'CAUSE_PROFESSIONAL'
  /** The common criteria of Decree 90/2020 were met. */
  | 'COMMON_CRITERIA_MET'
  /** The common criteria of Decree 90/2020 were met well. */
  | 'COMMON_CRITERIA_WELL_MET'
  /** Honoured as a Grass-roots Emulation Fighter. */
  | 'GRASSROOTS_EMULATION_FIGHTER'
  /** A recognised initiative or accepted research. */
  | 'INITIATIVE_RECOGNISED'
  /** In the succession plan. */
  | 'IN_SUCCESSION_PLAN'
  /** A letter of resignation was handed in (Decree 170/2025, Art. 52.3). */
  | 'LETTER_OF_RESIGNATION'
  /** A suitable lower post exists. */
  | 'LOWER_POST_EXISTS'
  /** Share of low-confidence votes (Decree 170/2025, Arts. 52, 53). */
  | 'LOW_VOTES'
  /** The agency left within the year gave its written opinion (Decree 90/2020, Art. 20). */
  | 'OLD_AGENCY_OPINION'
  /** Day of the pension (Decree 170/2025, Art. 36.1). */
  | 'PENSION'
  /** Under investigation or prosecution. */
  | 'PROSECUTED'
  /** Authorised innovation whose risk is excused (Decree 73/2023; Law 80/2025, Art. 34). */
  | 'PROTECTED_INNOVATION'
  /** Rated completed in a year before the program was in use. */
  | 'RATED_COMPLETED'
  /** Rated excellent in a year before the program was in use. */
  | 'RATED_EXCELLENT'
  /** Rated good in a year before the program was in use. */
  | 'RATED_GOOD'
  /** Rated not completed in a year before the program was in use. */
  | 'RATED_NOT_COMPLETED'
  /** Day of removal (Decree 170/2025, Art. 55). */
  | 'REMOVED'
  /** Day of resignation (Decree 170/2025, Art. 55). */
  | 'RESIGNED'
  /** Day the rotation began. */
  | 'ROTATION_BEGAN'
  /** Day of stepping down (Decree 170/2025, Art. 55). */
  | 'STEPPED_DOWN'
  /** The authority concluded that it is a case of stepping down (Decree 170/2025, Art. 52.1). */
  | 'STEP_DOWN_CASE'
  /** Share of the tasks done beyond what was required (Decree 90/2020, Arts. 8, 12). */
  | 'TASKS_EXCEEDED'
  /** Day the present term began. */
  | 'TERM_BEGAN'
  /** Day the present term ends (Decree 170/2025, Art. 36). */
  | 'TERM_ENDS'
  /** Spirit of solidarity (Law on Emulation, Art. 24). */
  | 'UNITED';

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
  /** An indicator in force has no number and no word that nothing arose. */
  | 'MISSING_MEASUREMENT'
  /** The person has not sent Form 01. */
  | 'MISSING_SELF_ASSESSMENT'
  /** A delivery waits for acceptance. */
  | 'UNACCEPTED_DELIVERY'
  /** Nobody says whether shortcomings of the unit were pointed out before (Art. 8.1.c). */
  | 'UNANSWERED_SHORTCOMINGS'
  /** A unit's points for the year are not confirmed. */
  | 'UNCONFIRMED_UNIT_ASSESSMENT'
  /** An objective cause is neither confirmed nor refused. */
  | 'UNDECIDED_CAUSE'
  /** A month of a longer period is not published. */
  | 'UNPUBLISHED_PERIOD'
  /** A complaint about a unit is not verified (Art. 9.2.a). */
  | 'UNVERIFIED_COMPLAINT'
  /** A task of a unit is reported as done and neither verified nor returned. */
  | 'UNVERIFIED_TASK';

/** What a decision on a cap says. */
export type CapDecisionKind =
  /** The higher ratio may be used (Arts. 8.5.b, 20.5.b). */
  | 'OUTSTANDING_RATIO'
  /** Small peer groups are taken together. */
  | 'POOLING'
  /** The authority broke a tie for somebody. */
  | 'TIE_BROKEN'
  /** Somebody is not excellent after all. */
  | 'WITHDRAWN';

/** What the cap on "excellent" made of a proposal. */
export type CapOutcome =
  /** Excellent. */
  | 'ACCEPTED'
  /** Good: a cap is full. */
  | 'DISPLACED'
  /** Not proposed as excellent. */
  | 'KEPT'
  /** Excellent, and not counted in the cap. */
  | 'OUTSIDE'
  /** Equal means stand across the line of a cap: the authority decides. */
  | 'TIE_AT_CAP'
  /** Excellent was given back by a decision. */
  | 'WITHDRAWN';

/** What a cap is counted over. */
export type CapScopeKind =
  /** An agency. */
  | 'AGENCY'
  /** Everything the final authority decides on. */
  | 'FINAL_AUTHORITY'
  /** A peer group within the agency. */
  | 'PEER_GROUP';

/** Whom a cap is applied to. */
export type CapSubject =
  /** The agencies under an authority (Art. 8.5). */
  | 'AGENCIES'
  /** The people of an agency and of its peer groups (Art. 20.5). */
  | 'PEOPLE'
  /** The units inside an agency (Art. 8.5). */
  | 'UNITS';

/** What a version of the catalogue does to a product. */
export type CatalogueChangeKind =
  /** A new product. */
  | 'ADDED'
  /** A product that changes; one whose coefficient moves with the standard product too. */
  | 'CHANGED'
  /** A product that is taken out. */
  | 'REMOVED';

/** What an entry says of a product. */
export type CatalogueEntryInput = {
  /** Complexity group, 1 to 5. */
  complexityGroup: number;
  /** Detailed work. */
  detail?: string;
  /** Name of the product. */
  name: string;
  /** What comes out of it. */
  output?: string;
  /** Points, at most the maximum of the group. */
  points: string;
  /** Takes the product of this name out; the rest is then that of the product. */
  removes?: boolean;
  /** Section of the catalogue. */
  section?: string;
  /** It is to be the standard product. */
  standard?: boolean;
};

/** Where a version of an agency's catalogue stands. */
export type CatalogueState =
  /** Decided: in force from its day on. */
  | 'APPROVED'
  /** Being put together: units propose, the agency takes in or rejects. */
  | 'DRAFT'
  /** Waits for the decision. */
  | 'SUBMITTED'
  /** A later version has been decided. */
  | 'SUPERSEDED';

/** What excuses a delay or a failed assessment. */
export type CauseKind =
  /** A cause beyond the person (Decree 335/2025, Art. 14.2). */
  | 'OBJECTIVE'
  /** Authorised innovation whose risk is excused (Decree 73/2023; Law 80/2025, Art. 34). */
  | 'PROTECTED_INNOVATION';

/** Where a claim of an objective cause stands. */
export type CauseState =
  /** Claimed by the person; excuses nothing yet. */
  | 'CLAIMED'
  /** Confirmed by the competent level, by document: excuses what it names. */
  | 'CONFIRMED'
  /** Refused with a reason. */
  | 'REFUSED';

/** A layer to put in force, or a question to answer. */
export type ChooseRuleInput = {
  /** The agency that adopted it for itself; absent: the whole province. */
  agency?: string | number | null | undefined;
  /** Document that decides it. */
  document: string;
  /** The layer; empty for a question. */
  layer: string;
  /** The answer; empty for a layer. */
  option: string;
  /** The open question; empty for a layer. */
  parameter: string;
  /** The policy. */
  policy: string | number;
  /** First day. */
  validFrom: string;
};

/** Where something stands in a document. */
export type CitationInput = {
  /** Article. */
  article?: string;
  /** Clause. */
  clause?: string;
  /** Key of the document in the text. */
  document: string;
  /** Point. */
  point?: string;
};

/** An objective cause to claim. Exactly one thing is named: days of lateness, a returned delivery, or recorded failures. */
export type ClaimCauseInput = {
  /** The returned delivery to excuse. */
  delivery?: string | number | null | undefined;
  /** Document number or address of the evidence. */
  evidence?: string | null | undefined;
  /** What excuses; a cause beyond the person unless said otherwise. */
  kind?: CauseKind | null | undefined;
  /** First day of lateness to excuse. */
  lateFrom?: string | null | undefined;
  /** Last day of lateness to excuse. */
  lateTo?: string | null | undefined;
  /** How many failures recorded without a delivery to excuse. */
  recordedFailures?: number | null | undefined;
  /** What happened. */
  text: string;
  /** The work item. */
  workItem: string | number;
};

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

/** What came in against a unit (Art. 9.2.a). */
export type ComplaintKind =
  /** A complaint. */
  | 'COMPLAINT'
  /** A denunciation. */
  | 'DENUNCIATION'
  /** A negative report. */
  | 'NEGATIVE_REPORT'
  /** A sign of disunity. */
  | 'SIGN_OF_DISUNITY';

/** What the verification of a complaint found. */
export type ComplaintOutcome =
  /** It was right. */
  | 'FOUNDED'
  /** It was partly right. */
  | 'PARTLY_FOUNDED'
  /** It was not right. */
  | 'UNFOUNDED';

/** Where a complaint stands. */
export type ComplaintState =
  /** Not verified: the unit is not rated. */
  | 'RECEIVED'
  /** Verified, with an outcome. */
  | 'VERIFIED';

/** What was concluded. */
export type ConclusionKind =
  /** Buying posts or power, of a unit. */
  | 'BUYING_POSTS'
  /** Corruption or waste in a unit, handled under law: falls on the leaders directly in charge (Art. 20.4.d). */
  | 'CORRUPTION'
  /** Ideological or moral degradation, of a person (Art. 20.4.b). */
  | 'DEGRADATION'
  /** Disunity, of a unit. */
  | 'DISUNITY'
  /** Breach of the duty to set an example, of a person. */
  | 'EXEMPLARY_DUTY'
  /** A faction, of a unit. */
  | 'FACTION'
  /** What Party members must not do, of a person. */
  | 'FORBIDDEN_TO_PARTY_MEMBERS'
  /** Wrongdoing in personnel work, of a unit (Art. 8.4.a). */
  | 'PERSONNEL_WRONGDOING';

/** Whether a conclusion counts. */
export type ConclusionState =
  /** It counts. */
  | 'IN_FORCE'
  /** Entered wrongly, or lifted. */
  | 'WITHDRAWN';

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

/** The authority's confirmation of a unit's points. */
export type ConfirmUnitAssessmentInput = {
  /** The form. */
  assessment: string | number;
  /** Words of the authority; needed where points differ. */
  comment: string;
  /** Points that differ from the unit's own. */
  points: Array<CriterionPoints>;
  /** Version that was read. */
  version: number;
};

/** A value or a reading to confirm. */
export type ConfirmValueInput = {
  /** Day of the document. */
  decidedOn: string;
  /** Number of the document that decides it. */
  document: string;
  /** Identifier of the law (its latest text), or the hash of a text. */
  law: string | number;
  /** Its name there. */
  name: string;
  /** The list the part stands in. */
  section: string;
};

/** Planned work of one month to assign again in another, day for day. */
export type CopyWorkInput = {
  /** The month it was planned in. */
  from: string | number;
  /** Only these items. */
  items?: Array<string | number> | null | undefined;
  /** The month to assign it in. */
  to: string | number;
  /** Only the unit and the units below it. */
  unit?: string | number | null | undefined;
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

/** A meeting to call. */
export type CreateMeetingInput = {
  /** When it begins. */
  beganAt: string;
  /** Who chairs it. */
  chair: string | number;
  /** Who meets. */
  kind: MeetingKind;
  /** The year. */
  period: string | number;
  /** Where. */
  place: string;
  /** Who keeps the minutes. */
  secretary: string | number;
  /** Unit that meets. */
  unit: string | number;
};

/** Which way a criterion is better. */
export type CriterionDirection =
  /** More is better. */
  | 'HIGHER_IS_BETTER'
  /** Less is better. */
  | 'LOWER_IS_BETTER';

/** What gives a criterion its numbers. */
export type CriterionFeed =
  /** The register of assigned tasks: those due and those verified as done. */
  | 'ASSIGNED_TASKS_DONE'
  /** The register of assigned tasks: those due and those done in time. */
  | 'ASSIGNED_TASKS_ON_TIME'
  /** Somebody records them, from the source the criterion names. */
  | 'BY_HAND';

/** How a criterion is measured. */
export type CriterionMeasure =
  /** The numerator itself. */
  | 'COUNT'
  /** Numerator ÷ denominator. */
  | 'RATIO'
  /** A level judged by the authority. */
  | 'RUBRIC'
  /** All of the points when the target is met, none otherwise. */
  | 'THRESHOLD';

/** Points given to a criterion. */
export type CriterionPoints = {
  /** Code of the criterion. */
  code: string;
  /** Points; null to clear. */
  points?: string | null | undefined;
};

/** Where a criterion stands. */
export type CriterionState =
  /** Being written; measures nothing yet. */
  | 'DRAFT'
  /** In force from its first day. */
  | 'PUBLISHED'
  /** Discarded, or ended by the next edition or by decision. */
  | 'RETIRED';

/** Confirms or rejects what is proposed. */
export type DecideDossierInput = {
  /** Day of the decision. */
  decidedOn: string;
  /** Number of the decision. */
  document: string;
  /** The dossier. */
  dossier: string | number;
  /** First day in force; of a rejection, the day of the decision. */
  effectiveFrom: string;
  /** Why. */
  reason: string;
  /** Version the change is based on. */
  version: number;
};

/** The authority's answer to a claim of force majeure. */
export type DecideForceMajeureInput = {
  /** The claim. */
  claim: string | number;
  /** Document of the decision. */
  document: string;
  /** Why. */
  reason: string;
  /** Version that was read. */
  version: number;
};

/** A decision on ratings to take. */
export type DecideRatingsInput = {
  /** Its day. */
  decidedOn: string;
  /** The levels. */
  items: Array<DecidedRatingInput>;
  /** Number and sign. */
  number: string;
  /** Unit within which they all are; the decision is its agency's. */
  unit: string | number;
};

/** A level the authority decides. */
export type DecidedRatingInput = {
  /** Article that reason rests on. */
  article: string;
  /** Proposed handling (Art. 23). */
  handling: string;
  /** The level. */
  level: Band;
  /** The year. */
  rating: string | number;
  /** Why, where it is not the proposed level. */
  reason: string;
  /** Version that was read. */
  version: number;
};

/** Whether what is lent may still be used. */
export type DelegationState =
  /** Ended before its last day. */
  | 'ENDED'
  /** As far as its days allow. */
  | 'IN_FORCE';

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

/** Form of discipline, from the lightest to the heaviest. */
export type DisciplineForm =
  /** Demotion. */
  | 'DEMOTION'
  /** Forced dismissal. */
  | 'FORCED_DISMISSAL'
  /** Reduction of the pay step. */
  | 'PAY_STEP_REDUCTION'
  /** Recall. */
  | 'RECALL'
  /** Removal from post. */
  | 'REMOVAL_FROM_POST'
  /** Reprimand. */
  | 'REPRIMAND'
  /** Warning. */
  | 'WARNING';

/** Who punished. */
export type DisciplineOrgan =
  /** The State. */
  | 'ADMINISTRATIVE'
  /** The Party. */
  | 'PARTY';

/** What a document is written as. */
export type DocumentFormat =
  /** Word document, to finish by hand. */
  | 'DOCX'
  /** PDF, to sign and to keep. */
  | 'PDF';

/** Which dossiers of a year. */
export type DossierFilter = {
  /** A kind. */
  kind?: DossierKind | null | undefined;
  /** The year. */
  period: string | number;
  /** A person. */
  person?: string | number | null | undefined;
  /** A state. */
  state?: DossierState | null | undefined;
  /** A unit and everything below it. */
  unit?: string | number | null | undefined;
};

/** Kind of a decision. */
export type DossierKind =
  /** Additional income. */
  | 'ADDITIONAL_INCOME'
  /** Appointment. */
  | 'APPOINTMENT'
  /** Discipline. */
  | 'DISCIPLINE'
  /** Higher job position. */
  | 'HIGHER_POSITION'
  /** Lower job position. */
  | 'LOWER_POSITION'
  /** Re-appointment. */
  | 'REAPPOINTMENT'
  /** Removal. */
  | 'REMOVAL'
  /** Resignation. */
  | 'RESIGNATION'
  /** Review of responsibility. */
  | 'RESPONSIBILITY_REVIEW'
  /** Title for a person or a collective. */
  | 'REWARD'
  /** Separation. */
  | 'SEPARATION'
  /** Stepping down. */
  | 'STEP_DOWN'
  /** Transfer, rotation or replacement. */
  | 'TRANSFER';

/** How a dossier came to be. */
export type DossierOrigin =
  /** Opened by hand. */
  | 'HAND'
  /** Opened on a proposal by a person. */
  | 'PROPOSAL'
  /** A rule has it considered: a case for review. */
  | 'TRIGGER';

/** Where a dossier stands. */
export type DossierState =
  /** Another confirmed it, by decision. */
  | 'CONFIRMED'
  /** Papers are gathered. */
  | 'OPEN'
  /** A named person has proposed it. */
  | 'PROPOSED'
  /** Another rejected it, by document. */
  | 'REJECTED'
  /** Ended without a decision. */
  | 'WITHDRAWN';

/** What a dossier proposes beyond its kind: a form of discipline, or a post. */
export type DossierTermsInput = {
  /** The act. */
  act?: string | null | undefined;
  /** Day of the act. */
  actOn?: string | null | undefined;
  /** The person asks in writing not to wait. */
  asked?: boolean | null | undefined;
  /** The authority decides not to wait. */
  decided?: boolean | null | undefined;
  /** Codes of the cases in which discipline waits. */
  deferrals?: Array<string> | null | undefined;
  /** Day it was discovered. */
  discoveredOn?: string | null | undefined;
  /** Kind of the act. */
  fault?: FaultKind | null | undefined;
  /** Form of discipline. */
  form?: DisciplineForm | null | undefined;
  /** Code of the case without limitation. */
  noLimit?: string | null | undefined;
  /** Role in the new post. */
  role?: PostRole | null | undefined;
  /** New title. */
  title?: string | null | undefined;
  /** Unit of the new post. */
  unit?: string | number | null | undefined;
};

/** An entry, with the version that was read. */
export type EntryRef = {
  /** The entry. */
  id: string | number;
  /** Its version. */
  version: number;
};

/** Where a proposal for the catalogue stands. */
export type EntryState =
  /** Taken into the catalogue, by itself or as one with another entry. */
  | 'MERGED'
  /** Proposed by a unit. */
  | 'PROPOSED'
  /** Left out, with a reason. */
  | 'REJECTED';

/** A file for the national database. */
export type ExportNationalInput = {
  /** The agency. */
  agency: string | number;
  /** As what it is written. */
  format: NationalFormat;
  /** The period. */
  period: string | number;
  /** Why; kept in the history. */
  reason: string;
};

/** What was punished; only the first two fail a year (Art. 11.3.a). */
export type FaultKind =
  /** Degradation in politics, ethics or lifestyle. */
  | 'DEGRADATION'
  /** Anything else. */
  | 'OTHER'
  /** A breach of public duty. */
  | 'PUBLIC_DUTY';

/** A petition to file: against a result or a rating, exactly one of them. */
export type FilePetitionInput = {
  /** What the person asks for, and why. */
  content: string;
  /** Enclosures: files the viewer has sent; PDF, DOCX, XLSX, JPG or PNG, at most 10. */
  files?: Array<string | number> | null | undefined;
  /** The viewer's own notified rating of a year. */
  rating?: string | number | null | undefined;
  /** The viewer's own published result. */
  result?: string | number | null | undefined;
  /** Place of the step in dispute in the explanation of the result, or of the result a rating rests on, as `0.2.1`; null for the whole. */
  step?: string | null | undefined;
};

/** Where a shortcoming was pointed out. */
export type FindingOrigin =
  /** By an inspection, examination or audit. */
  | 'INSPECTION'
  /** In the assessment of the last period. */
  | 'LAST_PERIOD';

/** Where a shortcoming stands. */
export type FindingState =
  /** Not remedied: the unit cannot be excellent. */
  | 'OPEN'
  /** Remedied, by a document. */
  | 'REMEDIED';

/** Where a claim of force majeure stands. */
export type ForceMajeureState =
  /** Accepted: the authority fixes the level itself. */
  | 'ACCEPTED'
  /** Claimed by the unit. */
  | 'CLAIMED'
  /** Refused. */
  | 'REFUSED';

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

/** Work to give to somebody else. */
export type HandOverWorkInput = {
  /** New deadline; the old one if not given. */
  dueOn?: string | null | undefined;
  /** How much; at most what is neither reported nor accepted. */
  qty: string;
  /** Why. */
  reason: string;
  /** Who takes it over. */
  to: string | number;
  /** Version of the giver's item. */
  version: number;
  /** The giver's item. */
  workItem: string | number;
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
  /** Other absences. */
  | 'OTHER'
  /** Sick leave under social insurance law (Art. 11.2). */
  | 'SICK'
  /** Training; it counts as work, and the Party's rule on quarters looks at it (02-HD/BTCTW). */
  | 'TRAINING'
  /** Unpaid leave (Art. 11.2). */
  | 'UNPAID';

/** What a line of the overdue ledger is about. */
export type LedgerKind =
  /** A petition that is not answered. */
  | 'ANSWER_PETITION'
  /** A task of a unit that is not done. */
  | 'ASSIGNED_TASK'
  /** A notice before a term ends (Decree 170/2025, Art. 36.2). */
  | 'NOTIFY_TERM'
  /** Units whose year is not rated and notified. */
  | 'RATE_UNITS'
  /** A year that is not rated and notified. */
  | 'RATE_YEAR'
  /** A report on who did not complete the year (Decree 170/2025, Art. 57.2.b). */
  | 'REPORT_PERSONNEL'
  /** Results that have not been sent to the national database. */
  | 'SEND_NATIONAL';

/** What a list is written as. */
export type ListFormat =
  /** PDF across the paper, to print; at most 3,000 lines. */
  | 'PDF'
  /** Spreadsheet, to work on. */
  | 'XLSX';

/** Who meets. */
export type MeetingKind =
  /** Leadership, party committee and heads of the constituent units. */
  | 'LEADERS'
  /** Everybody of the unit. */
  | 'STAFF';

/** What a meeting said of one person. */
export type MeetingMatterInput = {
  /** Votes against. */
  against: number;
  /** What the meeting concluded. */
  conclusion: string;
  /** Votes for that level. */
  inFavour: number;
  /** Level it favours. */
  level?: Band | null | undefined;
  /** What participants said. */
  opinions: Array<MeetingOpinionInput>;
  /** The year it is about. */
  ratingID: string | number;
};

/** What one participant said. */
export type MeetingOpinionInput = {
  /** Who. */
  by: string;
  /** What. */
  text: string;
};

/** Where a meeting stands. */
export type MeetingState =
  /** The minutes are adopted and change no more. */
  | 'ADOPTED'
  /** Called. */
  | 'CALLED'
  /** Attendance is recorded, the minutes are being written. */
  | 'HELD';

/** Entries to take in as one product. */
export type MergeEntriesInput = {
  /** The entries; the first stands for all. */
  entries: Array<EntryRef>;
  /** The product as the agency settles on it. */
  entry: CatalogueEntryInput;
};

/** A format of the file for the national database. */
export type NationalFormat =
  /** Text with semicolons. */
  | 'CSV'
  /** As docs/national-file.md describes it. */
  | 'JSON'
  /** Spreadsheet. */
  | 'XLSX';

/** What it means that the conditions of a norm hold. */
export type NormEffect =
  /** The authority has to consider it. */
  | 'CONSIDER'
  /** May be proposed. */
  | 'ELIGIBLE'
  /** The procedure that applies. */
  | 'PATH';

/** A notice to give of a decision. */
export type NotifyRatingsInput = {
  /** The decision. */
  decision: string | number;
  /** Number and sign of the notice. */
  number: string;
  /** How the levels are made public. */
  publication: RatingPublication;
};

/** Opens a dossier: on a proposal, or by hand about a person or a unit. */
export type OpenDossierInput = {
  /** Kind, by hand. */
  kind?: DossierKind | null | undefined;
  /** Norm of the kind, by hand; required where one says who qualifies. */
  norm?: string | null | undefined;
  /** Year it rests on, by hand. */
  period?: string | number | null | undefined;
  /** Person, by hand. */
  person?: string | number | null | undefined;
  /** The proposal it rests on; then nothing else but the reason is read. */
  proposal?: string | number | null | undefined;
  /** Why it is opened; required by hand. */
  reason: string;
  /** Unit, by hand. */
  unit?: string | number | null | undefined;
};

/** A page of the web application. */
export type Page =
  /** Accounts and grants. */
  | 'ACCOUNTS'
  /** History of acts. */
  | 'AUDIT'
  /** Caps on "excellent" (Arts. 8.5, 20.5). */
  | 'CAPS'
  /** Product catalogue. */
  | 'CATALOGUE'
  /** Closing a month. */
  | 'CLOSING'
  /** Criteria and the points of Arts. 6–7. */
  | 'CRITERIA'
  /** Authorities that are lent (Art. 10). */
  | 'DELEGATIONS'
  /** Dossiers of decisions about people and units. */
  | 'DOSSIERS'
  /** Loading files. */
  | 'IMPORTS'
  /** The viewer's own month: work, deliveries, Form 01. */
  | 'MY_MONTH'
  /** Inbox by due date. */
  | 'MY_WORK'
  /** What passed its deadline. */
  | 'OVERDUE'
  /** Petitions: one's own, and those to answer (Art. 22). */
  | 'PETITIONS'
  /** What follows from the ratings of a year (Art. 23). */
  | 'PROPOSALS'
  /** Ranking and explanations. */
  | 'RANKING'
  /** The year of people and units, from Form 02 to the notice (Arts. 9, 21). */
  | 'RATINGS'
  /** Rules, and what would come out under others. */
  | 'RULES'
  /** Organisation and staff. */
  | 'STAFF'
  /** Tasks given to units. */
  | 'TASKS'
  /** The month of the people the viewer manages. */
  | 'TEAM_MONTH'
  /** What is recorded of units, and their assessment of themselves. */
  | 'UNITS';

/** The party committee's opinion to record. */
export type PartyOpinionInput = {
  /** Number and day of its document. */
  document: string;
  /** Scanned document the viewer has sent. */
  file?: string | number | null | undefined;
  /** What it says. */
  opinion: string;
  /** The year. */
  rating: string | number;
  /** Version that was read. */
  version: number;
};

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

/** How a petition was answered. */
export type PetitionOutcome =
  /** A part of it is to be replaced. */
  | 'PARTLY_UPHELD'
  /** It stands. */
  | 'REJECTED'
  /** The disputed result is to be replaced. */
  | 'UPHELD';

/** A paper of the file of a petition (Art. 24.2.đ). */
export type PetitionPaper =
  /** The answer, with the petition. */
  | 'ANSWER'
  /** Receipt with number and the day by which it is answered. */
  | 'RECEIPT';

/** Where a petition stands (Art. 22). */
export type PetitionState =
  /** Answered in writing, with reasons. */
  | 'ANSWERED'
  /** Filed; the clock runs. */
  | 'FILED'
  /** Taken up by the authority or its personnel body. */
  | 'RECEIVED'
  /** Taken back by the person before it was answered. */
  | 'WITHDRAWN';

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

/** A stage of the procedure that has a deadline. */
export type ProcedureStage =
  /** A petition is answered (Art. 22). */
  | 'ANSWER_PETITION'
  /** A petition is filed; local rules only. */
  | 'FILE_PETITION'
  /** Notice of re-appointment before a term ends (Decree 170/2025, Art. 36.2). */
  | 'NOTIFY_TERM'
  /** The units of an agency are rated and notified, by the same days (Art. 9.1). */
  | 'RATE_UNITS'
  /** A year is rated and notified: before 15 December, special agencies before 15 January (Art. 19.2). */
  | 'RATE_YEAR'
  /** The personnel body reports on who did not complete the year (Decree 170/2025, Art. 57.2.b). */
  | 'REPORT_PERSONNEL'
  /** Results reach the national database (Art. 26.1.d). */
  | 'SEND_NATIONAL';

/** Puts a decision before the authority. */
export type ProposeDossierInput = {
  /** The dossier. */
  dossier: string | number;
  /** Why. */
  grounds: string;
  /** What beyond the kind; as the kind asks. */
  terms: DossierTermsInput;
  /** Version the change is based on. */
  version: number;
};

/** A product to propose. */
export type ProposeProductInput = {
  /** The product. */
  entry: CatalogueEntryInput;
  /** The unit that proposes it. */
  unit: string | number;
};

/** A level the personnel body proposes. */
export type ProposedRatingInput = {
  /** The level. */
  level: Band;
  /** The year. */
  rating: string | number;
  /** Why, where it is not the level of the points. */
  reason: string;
  /** Version that was read. */
  version: number;
};

/** Why something protects. */
export type ProtectionKind =
  /** Force majeure accepted of the unit (Art. 8.4.b). */
  | 'FORCE_MAJEURE'
  /** Objective cause confirmed (Art. 14.2). */
  | 'OBJECTIVE_CAUSE'
  /** Authorised innovation (Decree 73/2023; Law 80/2025, Art. 34). */
  | 'PROTECTED_INNOVATION';

/** A draft to put in force. */
export type PublishCriterionInput = {
  /** The draft. */
  criterion: string | number;
  /** Number of the act that sets it. */
  document: string;
  /** First day in force; the edition before ends the day before. */
  validFrom: string;
  /** Version that was read. */
  version: number;
};

/** A publication. */
export type PublishRuleDraftInput = {
  /** Number and day of the decision. */
  document: string;
  /** The draft. */
  draft: string | number;
  /** First day in force: after the version in force began, and after every closed period it governs. */
  effectiveFrom: string;
  /** Version it is based on. */
  version: number;
};

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

/** Kinds of decisions on ratings. */
export type RatingDecisionKind =
  /** On the ratings of a year. */
  | 'RATING'
  /** Replaces one rating (Art. 21.3). */
  | 'REPLACEMENT';

/** How levels are made public in an agency (Art. 21.1.đ). */
export type RatingPublication =
  /** In this program; preferred by the decree. */
  | 'ELECTRONIC'
  /** Read out at a meeting. */
  | 'MEETING'
  /** Posted at the office. */
  | 'POSTED';

/** Where the year of a person or a unit stands. */
export type RatingState =
  /** The authority has decided; not told yet. */
  | 'DECIDED'
  /** A meeting has commented on it. */
  | 'DISCUSSED'
  /** Told in writing and made public. */
  | 'NOTIFIED'
  /** Not rated this year (Art. 11.1). */
  | 'NOT_RATED'
  /** The party committee has given its opinion; heads and deputies only. */
  | 'OPINED'
  /** Listed; Form 02 is being written. */
  | 'PREPARED'
  /** The personnel body has proposed a level. */
  | 'PROPOSED'
  /** The person sent Form 02; or the unit's assessment of itself is confirmed. */
  | 'SELF_RATED'
  /** Replaced by a later decision (Art. 21.3). */
  | 'SUPERSEDED';

/** Who came to a meeting. */
export type RecordAttendanceInput = {
  /** The meeting. */
  meeting: string | number;
  /** Who stands for the party committee. */
  partyRepresentative: string;
  /** Those to record. */
  people: Array<AttendedInput>;
  /** Version that was read. */
  version: number;
};

/** A decision on a cap to record. */
export type RecordCapDecisionInput = {
  /** Whom the cap is applied to. */
  about: CapSubject;
  /** Number of the decision. */
  document: string;
  /** What was decided. */
  kind: CapDecisionKind;
  /** The peer group a higher ratio is for. */
  peerGroup?: string | number | null | undefined;
  /** The year. */
  period: string | number;
  /** The person a tie is broken for, or who gives back. */
  person?: string | number | null | undefined;
  /** The unit a tie is broken for, or which gives back. */
  ratedUnit?: string | number | null | undefined;
  /** The higher ratio; the highest allowed when absent. */
  ratio?: string | null | undefined;
  /** Why. */
  reason: string;
  /** Which cap a higher ratio is for; the agency's when absent. */
  scope?: CapScopeKind | null | undefined;
  /** The agency, or the authority over agencies. */
  unit: string | number;
};

/** A complaint to record. */
export type RecordComplaintInput = {
  /** What it says, in short; no names of those who complain. */
  content: string;
  /** What came in. */
  kind: ComplaintKind;
  /** Day it came in. */
  receivedOn: string;
  /** The unit. */
  unit: string | number;
};

/** A conclusion to record. */
export type RecordConclusionInput = {
  /** Day of the conclusion. */
  concludedOn: string;
  /** Its document. */
  document: string;
  /** Corruption: day it was handled under law. */
  handledOn?: string | null | undefined;
  /** What was concluded. */
  kind: ConclusionKind;
  /** Corruption: day of the case; who led the unit then may not lead it now. Null: the day it was handled. */
  occurredOn?: string | null | undefined;
  /** The person it is about; or `unit`. */
  person?: string | number | null | undefined;
  /** Corruption: the leader found, reported and remedied it. */
  selfReported: boolean;
  /** The unit it is about; or `person`. */
  unit?: string | number | null | undefined;
};

/** An authority to lend. */
export type RecordDelegationInput = {
  /** Number of the document. */
  document: string;
  /** Day of the document. */
  documentOn: string;
  /** Who may use it; neither the lender nor whoever records it. */
  holder: string | number;
  /** Who lends: heads the unit, or one above it. */
  lender: string | number;
  /** Where it may be used. */
  unit: string | number;
  /** First day. */
  validFrom: string;
  /** Last day. */
  validTo: string;
  /** What may be done, of `lendableActions`. */
  verbs: Array<Action>;
};

/** A disciplinary decision to record. */
export type RecordDisciplineInput = {
  /** The act; the same words in every decision on it. */
  act: string;
  /** Day of the act. */
  actOn?: string | null | undefined;
  /** Unit where the act was done; the present agency when absent. */
  actUnit?: string | number | null | undefined;
  /** Day of the decision. */
  decidedOn: string;
  /** Number of the decision. */
  document: string;
  /** First day in effect (Art. 11.3.a); the day of the decision when absent. */
  effectiveFrom?: string | null | undefined;
  /** Form of the discipline. */
  form: DisciplineForm;
  /** What was punished. */
  kind: FaultKind;
  /** Who punished. */
  organ: DisciplineOrgan;
  /** Whom it concerns. */
  person: string | number;
  /** Decision on the rating of that year; needed with the year. */
  usedDocument?: string | null | undefined;
  /** Year in which the act already made the person not completed, before the decision (Art. 11.3.b). */
  usedIn?: number | null | undefined;
};

/** An order that moves one deadline: of an agency in a period, or of a petition. */
export type RecordExtensionInput = {
  /** Number of the order. */
  document: string;
  /** Day of the order. */
  documentOn: string;
  /** The new last day. */
  dueOn: string;
  /** The period, unless it is a petition's. */
  period?: string | number | null | undefined;
  /** The petition. */
  petition?: string | number | null | undefined;
  /** Why. */
  reason: string;
  /** Which deadline. */
  stage: ProcedureStage;
  /** The agency, unless it is a petition's. */
  unit?: string | number | null | undefined;
};

/** A shortcoming to record. */
export type RecordFindingInput = {
  /** What it is. */
  content: string;
  /** Document that pointed it out. */
  document: string;
  /** Day of that document. */
  foundOn: string;
  /** Where it was pointed out. */
  origin: FindingOrigin;
  /** The unit. */
  unit: string | number;
};

/** Kinds of papers (Art. 24.2). */
export type RecordKind =
  /** Decision on ratings. */
  | 'DECISION'
  /** Form 01 of a month. */
  | 'FORM_01'
  /** Form 02 of the year. */
  | 'FORM_02'
  /** Minutes of a meeting. */
  | 'MINUTES'
  /** Written notice. */
  | 'NOTICE'
  /** Another document. */
  | 'OTHER'
  /** Opinion of the party committee. */
  | 'PARTY_OPINION'
  /** File of a petition. */
  | 'PETITION';

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

/** A measurement to record or correct. */
export type RecordMeasurementInput = {
  /** The criterion. */
  criterion: string | number;
  /** Of how many. */
  denominator?: string | null | undefined;
  /** Why there is nothing to measure; empty otherwise. */
  inapplicable: string;
  /** Level of the rubric; empty for other measures. */
  level: string;
  /** What was counted. */
  numerator?: string | null | undefined;
  /** The period. */
  period: string | number;
  /** The person it is about; or `unit`. */
  person?: string | number | null | undefined;
  /** Document, system or file the numbers are from. */
  source: string;
  /** The unit it is about; or `person`. */
  unit?: string | number | null | undefined;
  /** Version that was read; 0 for the first. */
  version: number;
};

/** Where a paper comes from. */
export type RecordOrigin =
  /** Scanned from paper (Art. 24.3). */
  | 'SCANNED'
  /** Written by the program. */
  | 'WRITTEN';

/** A regulation to record. */
export type RecordRegulationInput = {
  /** Day it was issued. */
  issuedOn: string;
  /** Layer that holds its numbers. */
  layer: string;
  /** Number of the regulation. */
  number: string;
  /** The public service unit. */
  unit: string | number;
};

/** A replacement of a rating that proved wrong (Art. 21.3). */
export type ReplaceRatingInput = {
  /** Its day. */
  decidedOn: string;
  /** The new level. */
  level: Band;
  /** Number and sign of the new decision. */
  number: string;
  /** The year. */
  rating: string | number;
  /** Why. */
  reason: string;
  /** Version that was read. */
  version: number;
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

/** A task reported done. */
export type ReportTaskInput = {
  /** Day it was done. */
  doneOn: string;
  /** Document number or address of what was done. */
  evidence: string;
  /** The task. */
  task: string | number;
  /** Version that was read. */
  version: number;
};

/** What a computation ended in. SCORED carries the points of a month, quarter or half-year, PROPOSED the rating of a year; the others name what is to be done. */
export type ResultStatus =
  /** Something must be decided first: a complaint, a lower unit, or the unit of a head (Arts. 9, 20.6). */
  | 'BLOCKED'
  /** Nothing assigned, or facts are missing. */
  | 'INSUFFICIENT_DATA'
  /** The law gives no answer; the competent authority decides. */
  | 'NEEDS_AUTHORITY'
  /** The law does not rate the person this year (Art. 11). */
  | 'NOT_RATED'
  /** A named person recorded that there is nothing to score. */
  | 'NO_DATA'
  /** A level of the year is proposed; the authority decides (Art. 21). */
  | 'PROPOSED'
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

/** One level of a rubric. */
export type RubricLevelInput = {
  /** Code of the level. */
  code: string;
  /** What it means. */
  name: string;
  /** Share of the points it gives, 0 to 1. */
  share: string;
};

/** What became of a part of a text. */
export type RuleChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It says something else. */
  | 'CHANGED'
  /** It is gone. */
  | 'REMOVED';

/** Where a draft stands. */
export type RuleDraftState =
  /** Approved; waits to be published. */
  | 'APPROVED'
  /** Ended; it will not be law. */
  | 'DISCARDED'
  /** Being written. */
  | 'DRAFT'
  /** Law from its day on. */
  | 'PUBLISHED'
  /** Waits for somebody else to approve it. */
  | 'SUBMITTED';

/** The part of the arithmetic a text of the law feeds. */
export type RuleEngine =
  /** What follows from a rating. */
  | 'DECISION'
  /** Forms of discipline and their limitation. */
  | 'DISCIPLINE'
  /** Papers that a decision about a person or a unit needs. */
  | 'DOSSIER'
  /** Rating by conditions without points (Decree 90/2020). */
  | 'LEVELS'
  /** Points of months (Decree 335/2025, chapter III). */
  | 'MONTH'
  /** Deadlines of the procedure. */
  | 'PROCEDURE'
  /** Support staff (handbook, chapter III). */
  | 'SUPPORT'
  /** Rating of units, with their cap (Arts. 6–9). */
  | 'UNIT'
  /** Quarters and years of people, with their cap (Arts. 19–20). */
  | 'YEAR';

/** What a criterion or a policy applies to: a kind of organisation or of person. */
export type RuleSubject =
  /** Cadres. */
  | 'CADRE'
  /** Civil servants. */
  | 'CIVIL_SERVANT'
  /** Contract workers. */
  | 'CONTRACT_WORKER'
  /** Public employees. */
  | 'PUBLIC_EMPLOYEE'
  /** Public service units (Decree 233/2026). */
  | 'PUBLIC_SERVICE_UNIT'
  /** Administrative organisations (Decree 335/2025, chapter II). */
  | 'STATE_ADMIN_ORG';

/** One single value of a text, or the citations of one of its parts. */
export type RuleValueInput = {
  /** The citations of the part the path names. */
  citations?: Array<CitationInput> | null | undefined;
  /** Keys and names on the way to it: values, capRatio, number. */
  path: Array<string>;
  /** The value; absent where citations are set. */
  value?: string | null | undefined;
};

/** What a run is doing. */
export type RunPhase =
  /** Done. */
  | 'DONE'
  /** Applying the cap on "excellent" to people (Art. 20.5). */
  | 'EXCELLENCE'
  /** Scoring leaders, from the bottom up. */
  | 'LEADERS'
  /** Asking what follows from the ratings (Art. 23). */
  | 'PROPOSALS'
  /** Ranking and publishing. */
  | 'PUBLISH'
  /** Scoring staff. */
  | 'STAFF'
  /** Rating units, lower before upper, with their cap. */
  | 'UNITS';

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

/** A criterion to draft; what is missing is asked for when it is published. */
export type SaveCriterionInput = {
  /** Code: capital letters, digits, dots, hyphens. */
  code: string;
  /** The draft that changes; none: a new edition of `code`. */
  criterion?: string | number | null | undefined;
  /** Of what, in words. */
  denominator: string;
  /** Which way it is better. */
  direction: CriterionDirection;
  /** What gives it its numbers. */
  feed?: CriterionFeed;
  /** Criterion of Arts. 6–7 its points belong to; empty: none. */
  item: string;
  /** Legal basis. */
  legalBasis: string;
  /** Levels of a rubric. */
  levels: Array<RubricLevelInput>;
  /** Points when the target is met. */
  maxPoints?: string | null | undefined;
  /** How it is measured. */
  measure: CriterionMeasure;
  /** What it is called. */
  name: string;
  /** What is counted, in words. */
  numerator: string;
  /** Where its facts come from. */
  source: string;
  /** What it measures. */
  subject: RuleSubject;
  /** Target; a share of a whole is written 0 to 1. */
  target?: string | null | undefined;
  /** Unit of measurement. */
  unit: string;
  /** Version of the draft that was read; 0 for a new edition. */
  version: number;
};

/** Minutes to keep while they are written. */
export type SaveMinutesInput = {
  /** When it ended. */
  endedAt?: string | null | undefined;
  /** What changes; others stay. */
  matters: Array<MeetingMatterInput>;
  /** The meeting. */
  meeting: string | number;
  /** Version that was read. */
  version: number;
};

/** The whole text of a draft. */
export type SaveRuleTextInput = {
  /** The draft. */
  draft: string | number;
  /** The text, YAML. */
  text: string;
  /** Version it is based on. */
  version: number;
};

/** A unit's assessment of itself to keep. */
export type SaveUnitAssessmentInput = {
  /** No shortcoming was pointed out before. */
  nothingFound: boolean;
  /** The period. */
  period: string | number;
  /** Points that change, by code of the criterion; null clears. */
  points: Array<CriterionPoints>;
  /** Level the unit proposes. */
  rating?: Band | null | undefined;
  /** The unit. */
  unit: string | number;
  /** Version that was read; 0 while nothing is stored. */
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

/** Form 02 to keep or to send. */
export type SelfRatingInput = {
  /** Level the person ticks. */
  level?: Band | null | undefined;
  /** The year. */
  rating: string | number;
  /** Shortcomings. */
  shortcomings: string;
  /** Strengths. */
  strengths: string;
  /** Version that was read. */
  version: number;
};

/** Values of a draft to set. */
export type SetRuleValuesInput = {
  /** What to set, in order. */
  changes: Array<RuleValueInput>;
  /** The draft. */
  draft: string | number;
  /** Version it is based on. */
  version: number;
};

/** A share of a product. */
export type ShareInput = {
  /** Quantity; with shares over months, that of the month. */
  assignedQty: string;
  /** Standard products of one unit of the product that fall to this share. */
  coefficient: string;
  /** Deadline; decides the period. */
  dueOn: string;
  /** Who does it. */
  person: string | number;
};

/** A product for several people, or over several months. */
export type ShareWorkInput = {
  /** Coefficient of the whole, for work outside the catalogue. */
  coefficient?: string | null | undefined;
  /** What is to be done. */
  content: string;
  /** How it enters the load of those who do it. */
  kind: WorkKind;
  /** Catalogue product; without one, `coefficient` is required. */
  product?: string | number | null | undefined;
  /** Quantity of the whole. */
  quantity: string;
  /** The shares, together at most the whole. */
  shares: Array<ShareInput>;
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
  /** A task assigned to a unit. */
  | 'ASSIGNED_TASK'
  /** A complaint about a unit. */
  | 'COMPLAINT'
  /** A conclusion of an authority. */
  | 'CONCLUSION'
  /** A document by its number, a person by staff code, or the scope of a cap: whatever is no record of its own. */
  | 'DOCUMENT'
  /** A shortcoming found in a unit. */
  | 'FINDING'
  /** A claim of force majeure. */
  | 'FORCE_MAJEURE'
  /** A recorded judgement: the form it stands in. */
  | 'JUDGEMENT'
  /** What an indicator of a unit measured. */
  | 'MEASUREMENT'
  /** An objective cause that was confirmed. */
  | 'OBJECTIVE_CAUSE'
  /** A person, by staff code. */
  | 'PERSON'
  /** A published result of a month or quarter. */
  | 'RESULT'
  /** A unit. */
  | 'UNIT'
  /** A unit's assessment with the points confirmed. */
  | 'UNIT_ASSESSMENT'
  /** A work item. */
  | 'WORK_ITEM';

/** A what-if to compute. */
export type StartWhatIfInput = {
  /** What to suppose, 1 to 20. */
  assumptions: Array<AssumptionInput>;
  /** A closed period. */
  period: string | number;
  /** The agency, or a unit above agencies: those that have closed the period. */
  unit: string | number;
};

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

/** Who gave the task. */
export type TaskAssigner =
  /** The Government, the Prime Minister, ministries. */
  | 'CENTRAL'
  /** The unit's own plan. */
  | 'OWN_PLAN'
  /** The provincial People's Committee or its Chairman. */
  | 'PROVINCE'
  /** The superior agency or unit. */
  | 'SUPERIOR';

/** What a task in the inbox asks for. */
export type TaskKind =
  /** Accept or return deliveries. */
  | 'ACCEPT_DELIVERIES'
  /** Confirm to have read the notice of one's own rating. */
  | 'ACKNOWLEDGE_RATING'
  /** Answer petitions (Art. 22). */
  | 'ANSWER_PETITIONS'
  /** Break ties at a cap on "excellent" (Art. 20.5). */
  | 'BREAK_TIES'
  /** Compute again what an upheld petition disputed. */
  | 'CARRY_OUT_PETITIONS'
  /** Close a period. */
  | 'CLOSE_PERIOD'
  /** Confirm forms. */
  | 'CONFIRM_ASSESSMENTS'
  /** Confirm or refuse objective causes. */
  | 'DECIDE_CAUSES'
  /** Confirm or reject what follows from the ratings of a year (Art. 23). */
  | 'DECIDE_DOSSIERS'
  /** Decide ratings (Art. 10.2). */
  | 'DECIDE_RATINGS'
  /** Call the meeting on people whose Form 02 is sent (Art. 21.1.b). */
  | 'HOLD_MEETINGS'
  /** Tell people their ratings in writing and publish them (Art. 21). */
  | 'NOTIFY_RATINGS'
  /** Give notice of re-appointment before terms end (Decree 170/2025, Art. 36.2). */
  | 'NOTIFY_TERMS'
  /** Open the ratings of a year that is published (Art. 21). */
  | 'PREPARE_RATINGS'
  /** Put together and propose ratings (Art. 21.1.d). */
  | 'PROPOSE_RATINGS'
  /** Fill in and send Form 02 (Art. 21.1.a). */
  | 'RATE_ONESELF'
  /** A new result of the viewer is published. */
  | 'READ_RESULT'
  /** Record the opinion of the party committee (Art. 21.1.c). */
  | 'RECORD_OPINIONS'
  /** Replace ratings: an upheld petition disputed them, or a head stands above the unit (Arts. 20.6, 21.3, 22). */
  | 'REPLACE_RATINGS'
  /** Report on who did not complete the year (Decree 170/2025, Art. 57.2.b). */
  | 'REPORT_PERSONNEL'
  /** Report deliveries that are due. */
  | 'REPORT_WORK'
  /** Read notes of the staff file and record what they say. */
  | 'RESOLVE_NOTES'
  /** Fill in and send Form 01. */
  | 'SELF_ASSESS'
  /** Send results to the national database (Art. 26.1.d). */
  | 'SEND_NATIONAL';

/** Whether a task is in the year's programme or arose later (Art. 7.1.b). */
export type TaskOrigin =
  /** Arose during the year. */
  | 'ARISING'
  /** In the programme or plan of the year. */
  | 'PROGRAMME';

/** How a task stands to its deadline on a day: derived from its days, never typed. */
export type TaskTiming =
  /** Overdue since before the month began: carried over. */
  | 'BACKLOG'
  /** Not done, due within a week. */
  | 'DUE_SOON'
  /** Done after the deadline. */
  | 'LATE'
  /** Done by the deadline. */
  | 'ON_TIME'
  /** Not done, more than a week left. */
  | 'OPEN'
  /** Not done, the deadline has passed. */
  | 'OVERDUE';

/** Where a unit's assessment of itself stands. */
export type UnitAssessmentState =
  /** Points confirmed by that authority (Art. 5). */
  | 'CONFIRMED'
  /** Being written by the unit. */
  | 'DRAFT'
  /** Sent to the authority that rates the unit. */
  | 'SUBMITTED';

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

/** Answer to a norm. */
export type Verdict =
  /** A condition does not hold. */
  | 'DOES_NOT_QUALIFY'
  /** A fact is missing. */
  | 'OPEN'
  /** All conditions hold. */
  | 'QUALIFIES';

/** What the verification of a complaint found. */
export type VerifyComplaintInput = {
  /** The complaint. */
  complaint: string | number;
  /** Conclusion of the verification. */
  document: string;
  /** What was found. */
  outcome: ComplaintOutcome;
  /** Day it was verified. */
  verifiedOn: string;
  /** Version that was read. */
  version: number;
};

/** What the rating authority finds of a reported task. */
export type VerifyTaskInput = {
  /** What shows that it was exceeded; empty if it was not. */
  exceededEvidence: string;
  /** Done without the quality or effect required. */
  faulty: boolean;
  /** Words of the authority; needed for a faulty one. */
  remark: string;
  /** The task. */
  task: string | number;
  /** Version that was read. */
  version: number;
};

/** Where a what-if stands. */
export type WhatIfState =
  /** Stopped by a person. */
  | 'CANCELLED'
  /** Done. */
  | 'DONE'
  /** Stopped by an error. */
  | 'FAILED'
  /** Waits for the worker. */
  | 'QUEUED'
  /** Is being computed. */
  | 'RUNNING';

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

/** A line of a manager's grid: people and products by name, as in a spreadsheet. */
export type WorkRowInput = {
  /** Quantity. */
  assignedQty: string;
  /** Coefficient of work outside the catalogue. */
  coefficient?: string | null | undefined;
  /** Name of a product of the agency's catalogue, or what is to be done outside it. */
  content: string;
  /** Deadline; decides the period. */
  dueOn: string;
  /** How it enters the load. */
  kind: WorkKind;
  /** Staff code, or the full name where only one person in the viewer's charge has it. */
  person: string;
};

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

export type PrintFormMutationVariables = Exact<{
  assessment: string | number;
  format: DocumentFormat;
}>;


export type PrintFormMutation = { printForm: { id: string, name: string } };

export type PrintRatingMutationVariables = Exact<{
  rating: string | number;
  format: DocumentFormat;
}>;


export type PrintRatingMutation = { printRating: { id: string, name: string } };

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

export type RecordExtensionMutationVariables = Exact<{
  input: RecordExtensionInput;
}>;


export type RecordExtensionMutation = { recordExtension: { id: string } };

export type ReadingStepFragment = { rule: string, unconfirmed: boolean, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string } }> };

export type MeasurementReadFragment = { inapplicable: string, level: string, numerator: string | null, denominator: string | null, criterion: { id: string, code: string, name: string, edition: number, document: string, unit: string, direction: CriterionDirection, target: string | null, example: boolean }, reading: { met: boolean | null, explanation: { root: { rule: string, unconfirmed: boolean, children: Array<{ rule: string, unconfirmed: boolean, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string } }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string } }> } } } | null };

export type OfficialUseQueryVariables = Exact<{
  period: string | number;
  unit?: string | number | null | undefined;
}>;


export type OfficialUseQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'AnnualRating' }
    | { __typename: 'AssignedTask' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'CapDecision' }
    | { __typename: 'Catalogue' }
    | { __typename: 'CatalogueEntry' }
    | { __typename: 'Charge' }
    | { __typename: 'Complaint' }
    | { __typename: 'Conclusion' }
    | { __typename: 'Confirmation' }
    | { __typename: 'Criterion' }
    | { __typename: 'Delegation' }
    | { __typename: 'Delivery' }
    | { __typename: 'Discipline' }
    | { __typename: 'Dossier' }
    | { __typename: 'ExcellenceLimit' }
    | { __typename: 'Extension' }
    | { __typename: 'File' }
    | { __typename: 'Finding' }
    | { __typename: 'ForceMajeure' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Leave' }
    | { __typename: 'Measurement' }
    | { __typename: 'Meeting' }
    | { __typename: 'NationalFile' }
    | { __typename: 'ObjectiveCause' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period', id: string, notForOfficialUse: boolean }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person' }
    | { __typename: 'Petition' }
    | { __typename: 'Post' }
    | { __typename: 'Proposal' }
    | { __typename: 'RatingDecision' }
    | { __typename: 'Record' }
    | { __typename: 'Result' }
    | { __typename: 'RuleChoice' }
    | { __typename: 'RuleDraft' }
    | { __typename: 'Run' }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitAssessment' }
    | { __typename: 'UnitRegulation' }
    | { __typename: 'UnitResult' }
    | { __typename: 'WhatIf' }
    | { __typename: 'WhatIfEffect' }
    | { __typename: 'WorkGroup' }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkProduct' }
   | null };

export type PeriodOptionFragment = { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } };

export type PeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type PeriodsQuery = { periods: Array<{ id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } }> };

export type ProtectionShownFragment = { kind: ProtectionKind, text: string, document: string };

export type ProtectionsOfQueryVariables = Exact<{
  period: string | number;
  about: Array<string | number> | string | number;
}>;


export type ProtectionsOfQuery = { protections: Array<{ about: string, protections: Array<{ kind: ProtectionKind, text: string, document: string }> }> };

export type SignInShownFragment = { id: string, at: string, outcome: SignInOutcome, address: string, userAgent: string };

export type EndSessionMutationVariables = Exact<{
  session: string | number;
}>;


export type EndSessionMutation = { endSession: boolean };

export type UnitOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitOptionsQuery = { units: Array<{ id: string, code: string, name: string, kind: UnitKind, depth: number, parent: { id: string, name: string } | null }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { setupNeeded: boolean, demonstration: string | null, viewer: { id: string, username: string, displayName: string, roles: Array<Role>, mustChangePassword: boolean, today: string, pages: Array<Page>, person: { id: string, code: string } | null, agency: { id: string, name: string } | null, scope: Array<{ id: string, name: string }> } | null };

export type DeliveryShownFragment = { id: string, qty: string, deliveredOn: string, note: string, evidence: string, state: DeliveryState, returnReason: string | null, qualityFailure: boolean, decidedBy: string | null, decidedAt: string | null, version: number, availableActions: Array<Action>, evidenceFiles: Array<{ id: string, file: { id: string, name: string, size: number } }> };

export type CauseShownFragment = { id: string, kind: CauseKind, text: string, evidence: string, lateFrom: string | null, lateTo: string | null, recordedFailures: number, state: CauseState, document: string | null, reason: string | null, claimedBy: string, decidedBy: string | null, version: number, availableActions: Array<Action>, delivery: { id: string, deliveredOn: string } | null };

export type WorkItemShownFragment = { id: string, content: string, output: string, kind: WorkKind, coefficient: string, assignedQty: string, assignedConverted: string, acceptedQty: string, dueOn: string, deliveredOn: string | null, failedAssessments: number, causeNote: string, handedWith: string, handedReason: string, state: WorkItemState, cancelReason: string | null, version: number, availableActions: Array<Action>, product: { id: string, name: string } | null, group: { id: string, availableActions: Array<Action> } | null, deliveries: Array<{ id: string, qty: string, deliveredOn: string, note: string, evidence: string, state: DeliveryState, returnReason: string | null, qualityFailure: boolean, decidedBy: string | null, decidedAt: string | null, version: number, availableActions: Array<Action>, evidenceFiles: Array<{ id: string, file: { id: string, name: string, size: number } }> }>, causes: Array<{ id: string, kind: CauseKind, text: string, evidence: string, lateFrom: string | null, lateTo: string | null, recordedFailures: number, state: CauseState, document: string | null, reason: string | null, claimedBy: string, decidedBy: string | null, version: number, availableActions: Array<Action>, delivery: { id: string, deliveredOn: string } | null }> };

export type PersonWorkQueryVariables = Exact<{
  period: string | number;
  person: string | number;
  after?: string | null | undefined;
}>;


export type PersonWorkQuery = { workItems: { edges: Array<{ node: { id: string, content: string, output: string, kind: WorkKind, coefficient: string, assignedQty: string, assignedConverted: string, acceptedQty: string, dueOn: string, deliveredOn: string | null, failedAssessments: number, causeNote: string, handedWith: string, handedReason: string, state: WorkItemState, cancelReason: string | null, version: number, availableActions: Array<Action>, product: { id: string, name: string } | null, group: { id: string, availableActions: Array<Action> } | null, deliveries: Array<{ id: string, qty: string, deliveredOn: string, note: string, evidence: string, state: DeliveryState, returnReason: string | null, qualityFailure: boolean, decidedBy: string | null, decidedAt: string | null, version: number, availableActions: Array<Action>, evidenceFiles: Array<{ id: string, file: { id: string, name: string, size: number } }> }>, causes: Array<{ id: string, kind: CauseKind, text: string, evidence: string, lateFrom: string | null, lateTo: string | null, recordedFailures: number, state: CauseState, document: string | null, reason: string | null, claimedBy: string, decidedBy: string | null, version: number, availableActions: Array<Action>, delivery: { id: string, deliveredOn: string } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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
  actor?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type AuditEventsQuery = { auditEvents: { edges: Array<{ node: { id: string, seq: number, at: string, actor: string, onBehalfOf: string, verb: string, subject: string, reason: string, requestId: string, changes: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CapScopeShownFragment = { kind: CapScopeKind, name: string, ratio: string | null, members: number, rated: number, goodOrBetter: number, undecided: number, most: number, accepted: number, reserved: number, left: number };

export type CapTieShownFragment = { scopes: Array<string>, proposed: Array<string>, rule: string };

export type LimitShownFragment = { id: string, about: CapSubject, reserve: Array<string>, provisional: boolean, scopes: Array<{ kind: CapScopeKind, name: string, ratio: string | null, members: number, rated: number, goodOrBetter: number, undecided: number, most: number, accepted: number, reserved: number, left: number }>, ties: Array<{ scopes: Array<string>, proposed: Array<string>, rule: string }> };

export type CapDecisionShownFragment = { id: string, about: CapSubject, kind: CapDecisionKind, scope: CapScopeKind | null, ratio: string | null, document: string, reason: string, recordedBy: string, recordedAt: string, peerGroup: { id: string, name: string } | null, person: { id: string, fullName: string } | null, ratedUnit: { id: string, name: string } | null };

export type CapsQueryVariables = Exact<{
  period: string | number;
  unit: string | number;
}>;


export type CapsQuery = { capActions: Array<Action>, excellenceLimits: Array<{ id: string, about: CapSubject, reserve: Array<string>, provisional: boolean, scopes: Array<{ kind: CapScopeKind, name: string, ratio: string | null, members: number, rated: number, goodOrBetter: number, undecided: number, most: number, accepted: number, reserved: number, left: number }>, ties: Array<{ scopes: Array<string>, proposed: Array<string>, rule: string }> }>, capDecisions: Array<{ id: string, about: CapSubject, kind: CapDecisionKind, scope: CapScopeKind | null, ratio: string | null, document: string, reason: string, recordedBy: string, recordedAt: string, peerGroup: { id: string, name: string } | null, person: { id: string, fullName: string } | null, ratedUnit: { id: string, name: string } | null }>, scope:
    | { __typename: 'Account' }
    | { __typename: 'AnnualRating' }
    | { __typename: 'AssignedTask' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'CapDecision' }
    | { __typename: 'Catalogue' }
    | { __typename: 'CatalogueEntry' }
    | { __typename: 'Charge' }
    | { __typename: 'Complaint' }
    | { __typename: 'Conclusion' }
    | { __typename: 'Confirmation' }
    | { __typename: 'Criterion' }
    | { __typename: 'Delegation' }
    | { __typename: 'Delivery' }
    | { __typename: 'Discipline' }
    | { __typename: 'Dossier' }
    | { __typename: 'ExcellenceLimit' }
    | { __typename: 'Extension' }
    | { __typename: 'File' }
    | { __typename: 'Finding' }
    | { __typename: 'ForceMajeure' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Leave' }
    | { __typename: 'Measurement' }
    | { __typename: 'Meeting' }
    | { __typename: 'NationalFile' }
    | { __typename: 'ObjectiveCause' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period' }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person' }
    | { __typename: 'Petition' }
    | { __typename: 'Post' }
    | { __typename: 'Proposal' }
    | { __typename: 'RatingDecision' }
    | { __typename: 'Record' }
    | { __typename: 'Result' }
    | { __typename: 'RuleChoice' }
    | { __typename: 'RuleDraft' }
    | { __typename: 'Run' }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit', id: string, kind: UnitKind }
    | { __typename: 'UnitAssessment' }
    | { __typename: 'UnitRegulation' }
    | { __typename: 'UnitResult' }
    | { __typename: 'WhatIf' }
    | { __typename: 'WhatIfEffect' }
    | { __typename: 'WorkGroup' }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkProduct' }
   | null, node:
    | { __typename: 'Account' }
    | { __typename: 'AnnualRating' }
    | { __typename: 'AssignedTask' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'CapDecision' }
    | { __typename: 'Catalogue' }
    | { __typename: 'CatalogueEntry' }
    | { __typename: 'Charge' }
    | { __typename: 'Complaint' }
    | { __typename: 'Conclusion' }
    | { __typename: 'Confirmation' }
    | { __typename: 'Criterion' }
    | { __typename: 'Delegation' }
    | { __typename: 'Delivery' }
    | { __typename: 'Discipline' }
    | { __typename: 'Dossier' }
    | { __typename: 'ExcellenceLimit' }
    | { __typename: 'Extension' }
    | { __typename: 'File' }
    | { __typename: 'Finding' }
    | { __typename: 'ForceMajeure' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Leave' }
    | { __typename: 'Measurement' }
    | { __typename: 'Meeting' }
    | { __typename: 'NationalFile' }
    | { __typename: 'ObjectiveCause' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period', id: string, closing: { state: ClosingState, currentRun: { id: string, version: number, availableActions: Array<Action> } | null } }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person' }
    | { __typename: 'Petition' }
    | { __typename: 'Post' }
    | { __typename: 'Proposal' }
    | { __typename: 'RatingDecision' }
    | { __typename: 'Record' }
    | { __typename: 'Result' }
    | { __typename: 'RuleChoice' }
    | { __typename: 'RuleDraft' }
    | { __typename: 'Run' }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitAssessment' }
    | { __typename: 'UnitRegulation' }
    | { __typename: 'UnitResult' }
    | { __typename: 'WhatIf' }
    | { __typename: 'WhatIfEffect' }
    | { __typename: 'WorkGroup' }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkProduct' }
   | null };

export type CapPeopleQueryVariables = Exact<{
  period: string | number;
  unit: string | number;
  after?: string | null | undefined;
}>;


export type CapPeopleQuery = { ranking: { edges: Array<{ node: { id: string, personId: string, personCode: string, personName: string, unitName: string, peerGroupName: string | null, status: ResultStatus, total: string | null, rating: Band | null, outcome: CapOutcome | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CapUnitsQueryVariables = Exact<{
  period: string | number;
  unit: string | number;
}>;


export type CapUnitsQuery = { unitRanking: Array<{ result: { id: string, status: ResultStatus, total: string | null, rating: Band | null, outcome: CapOutcome | null, unit: { id: string, code: string, name: string } } }> };

export type CapPreviewQueryVariables = Exact<{
  period: string | number;
  unit: string | number;
}>;


export type CapPreviewQuery = { excellencePreview: { reserve: Array<string>, provisional: boolean, undecided: number, scopes: Array<{ kind: CapScopeKind, name: string, ratio: string | null, members: number, rated: number, goodOrBetter: number, undecided: number, most: number, accepted: number, reserved: number, left: number }>, unitScopes: Array<{ kind: CapScopeKind, name: string, ratio: string | null, members: number, rated: number, goodOrBetter: number, undecided: number, most: number, accepted: number, reserved: number, left: number }>, ties: Array<{ scopes: Array<string>, proposed: Array<string>, rule: string }>, people: Array<{ id: string, code: string, fullName: string }> } };

export type CapPeerGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type CapPeerGroupsQuery = { peerGroups: Array<{ id: string, name: string }> };

export type RecordCapDecisionMutationVariables = Exact<{
  input: RecordCapDecisionInput;
}>;


export type RecordCapDecisionMutation = { recordCapDecision: { id: string } };

export type SupersedeForCapMutationVariables = Exact<{
  run: string | number;
  reason: string;
  decisionNumber: string;
  version: number;
}>;


export type SupersedeForCapMutation = { supersedeRun: { id: string } };

export type CatalogueQueryVariables = Exact<{
  search?: string | null | undefined;
  agency?: string | number | null | undefined;
  after?: string | null | undefined;
  count: boolean;
}>;


export type CatalogueQuery = { workProducts: { totalCount?: number, edges: Array<{ node: { id: string, name: string, detail: string, output: string, section: string, complexityGroup: number, groupMaximum: string, points: string, coefficient: string, standard: boolean, note: string, agency: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EntryShownFragment = { id: string, name: string, detail: string, output: string, section: string, complexityGroup: number, points: string, standard: boolean, removes: boolean, state: EntryState, reason: string, proposedBy: string, version: number, availableActions: Array<Action>, unit: { id: string, name: string }, mergedInto: { id: string, name: string } | null };

export type VersionShownFragment = { id: string, number: number, state: CatalogueState, groupMaxima: Array<string>, effectiveFrom: string | null, document: string, returnReason: string, submittedBy: string, approvedBy: string, version: number, availableActions: Array<Action>, entries: Array<{ id: string, name: string, detail: string, output: string, section: string, complexityGroup: number, points: string, standard: boolean, removes: boolean, state: EntryState, reason: string, proposedBy: string, version: number, availableActions: Array<Action>, unit: { id: string, name: string }, mergedInto: { id: string, name: string } | null }>, changes: Array<{ kind: CatalogueChangeKind, coefficient: string, groupMaximum: string, before: { id: string, points: string, coefficient: string } | null, fields: { name: string, complexityGroup: number, points: string, standard: boolean }, problem: { vi: string, en: string } | null }> };

export type CatalogueVersionsQueryVariables = Exact<{
  agency: string | number;
}>;


export type CatalogueVersionsQuery = { catalogues: Array<{ id: string, number: number, state: CatalogueState, groupMaxima: Array<string>, effectiveFrom: string | null, document: string, returnReason: string, submittedBy: string, approvedBy: string, version: number, availableActions: Array<Action>, entries: Array<{ id: string, name: string, detail: string, output: string, section: string, complexityGroup: number, points: string, standard: boolean, removes: boolean, state: EntryState, reason: string, proposedBy: string, version: number, availableActions: Array<Action>, unit: { id: string, name: string }, mergedInto: { id: string, name: string } | null }>, changes: Array<{ kind: CatalogueChangeKind, coefficient: string, groupMaximum: string, before: { id: string, points: string, coefficient: string } | null, fields: { name: string, complexityGroup: number, points: string, standard: boolean }, problem: { vi: string, en: string } | null }> }> };

export type OutsideCatalogueQueryVariables = Exact<{
  agency: string | number;
}>;


export type OutsideCatalogueQuery = { outsideCatalogue: Array<{ name: string, items: number, people: number, minCoefficient: string, maxCoefficient: string, proposed: boolean }> };

export type ProposeProductMutationVariables = Exact<{
  input: ProposeProductInput;
}>;


export type ProposeProductMutation = { proposeProduct: { id: string } };

export type MergeEntriesMutationVariables = Exact<{
  input: MergeEntriesInput;
}>;


export type MergeEntriesMutation = { mergeEntries: { id: string } };

export type RejectEntryMutationVariables = Exact<{
  entry: string | number;
  reason: string;
  version: number;
}>;


export type RejectEntryMutation = { rejectEntry: { id: string } };

export type SetGroupMaximaMutationVariables = Exact<{
  catalogue: string | number;
  groupMaxima: Array<string> | string;
  version: number;
}>;


export type SetGroupMaximaMutation = { setGroupMaxima: { id: string } };

export type SubmitCatalogueMutationVariables = Exact<{
  catalogue: string | number;
  version: number;
}>;


export type SubmitCatalogueMutation = { submitCatalogue: { id: string } };

export type ReturnCatalogueMutationVariables = Exact<{
  catalogue: string | number;
  reason: string;
  version: number;
}>;


export type ReturnCatalogueMutation = { returnCatalogue: { id: string } };

export type ApproveCatalogueMutationVariables = Exact<{
  input: ApproveCatalogueInput;
}>;


export type ApproveCatalogueMutation = { approveCatalogue: { id: string } };

export type RunShownFragment = { id: string, state: RunState, phase: RunPhase, done: number, total: number, engineVersion: string, rulesetHashes: Array<string>, inputHash: string | null, resultHash: string | null, reason: string | null, decisionNumber: string | null, startedBy: string, createdAt: string, publishedAt: string | null, failure: string | null, version: number, availableActions: Array<Action>, counts: Array<{ status: ResultStatus, count: number }> };

export type BlockerShownFragment = { kind: BlockerKind, subject: string | null, actors: Array<string>, message: { vi: string, en: string }, person: { id: string, fullName: string, code: string } | null, unit: { id: string, name: string } };

export type ClosingShownFragment = { state: ClosingState, headcount: number, settled: number, blockerCount: number, availableActions: Array<Action>, outOfScope: Array<{ person: { id: string, fullName: string, code: string }, reason: { vi: string, en: string } }>, blockers: Array<{ kind: BlockerKind, subject: string | null, actors: Array<string>, message: { vi: string, en: string }, person: { id: string, fullName: string, code: string } | null, unit: { id: string, name: string } }>, currentRun: { id: string, state: RunState, phase: RunPhase, done: number, total: number, engineVersion: string, rulesetHashes: Array<string>, inputHash: string | null, resultHash: string | null, reason: string | null, decisionNumber: string | null, startedBy: string, createdAt: string, publishedAt: string | null, failure: string | null, version: number, availableActions: Array<Action>, counts: Array<{ status: ResultStatus, count: number }> } | null, runs: Array<{ id: string, state: RunState, phase: RunPhase, done: number, total: number, engineVersion: string, rulesetHashes: Array<string>, inputHash: string | null, resultHash: string | null, reason: string | null, decisionNumber: string | null, startedBy: string, createdAt: string, publishedAt: string | null, failure: string | null, version: number, availableActions: Array<Action>, counts: Array<{ status: ResultStatus, count: number }> }> };

export type ClosingStateQueryVariables = Exact<{
  period: string | number;
  unit: string | number;
}>;


export type ClosingStateQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'AnnualRating' }
    | { __typename: 'AssignedTask' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'CapDecision' }
    | { __typename: 'Catalogue' }
    | { __typename: 'CatalogueEntry' }
    | { __typename: 'Charge' }
    | { __typename: 'Complaint' }
    | { __typename: 'Conclusion' }
    | { __typename: 'Confirmation' }
    | { __typename: 'Criterion' }
    | { __typename: 'Delegation' }
    | { __typename: 'Delivery' }
    | { __typename: 'Discipline' }
    | { __typename: 'Dossier' }
    | { __typename: 'ExcellenceLimit' }
    | { __typename: 'Extension' }
    | { __typename: 'File' }
    | { __typename: 'Finding' }
    | { __typename: 'ForceMajeure' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Leave' }
    | { __typename: 'Measurement' }
    | { __typename: 'Meeting' }
    | { __typename: 'NationalFile' }
    | { __typename: 'ObjectiveCause' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period', id: string, closing: { state: ClosingState, headcount: number, settled: number, blockerCount: number, availableActions: Array<Action>, outOfScope: Array<{ person: { id: string, fullName: string, code: string }, reason: { vi: string, en: string } }>, blockers: Array<{ kind: BlockerKind, subject: string | null, actors: Array<string>, message: { vi: string, en: string }, person: { id: string, fullName: string, code: string } | null, unit: { id: string, name: string } }>, currentRun: { id: string, state: RunState, phase: RunPhase, done: number, total: number, engineVersion: string, rulesetHashes: Array<string>, inputHash: string | null, resultHash: string | null, reason: string | null, decisionNumber: string | null, startedBy: string, createdAt: string, publishedAt: string | null, failure: string | null, version: number, availableActions: Array<Action>, counts: Array<{ status: ResultStatus, count: number }> } | null, runs: Array<{ id: string, state: RunState, phase: RunPhase, done: number, total: number, engineVersion: string, rulesetHashes: Array<string>, inputHash: string | null, resultHash: string | null, reason: string | null, decisionNumber: string | null, startedBy: string, createdAt: string, publishedAt: string | null, failure: string | null, version: number, availableActions: Array<Action>, counts: Array<{ status: ResultStatus, count: number }> }> } }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person' }
    | { __typename: 'Petition' }
    | { __typename: 'Post' }
    | { __typename: 'Proposal' }
    | { __typename: 'RatingDecision' }
    | { __typename: 'Record' }
    | { __typename: 'Result' }
    | { __typename: 'RuleChoice' }
    | { __typename: 'RuleDraft' }
    | { __typename: 'Run' }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitAssessment' }
    | { __typename: 'UnitRegulation' }
    | { __typename: 'UnitResult' }
    | { __typename: 'WhatIf' }
    | { __typename: 'WhatIfEffect' }
    | { __typename: 'WorkGroup' }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkProduct' }
   | null };

export type RunNodeQueryVariables = Exact<{
  id: string | number;
}>;


export type RunNodeQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'AnnualRating' }
    | { __typename: 'AssignedTask' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'CapDecision' }
    | { __typename: 'Catalogue' }
    | { __typename: 'CatalogueEntry' }
    | { __typename: 'Charge' }
    | { __typename: 'Complaint' }
    | { __typename: 'Conclusion' }
    | { __typename: 'Confirmation' }
    | { __typename: 'Criterion' }
    | { __typename: 'Delegation' }
    | { __typename: 'Delivery' }
    | { __typename: 'Discipline' }
    | { __typename: 'Dossier' }
    | { __typename: 'ExcellenceLimit' }
    | { __typename: 'Extension' }
    | { __typename: 'File' }
    | { __typename: 'Finding' }
    | { __typename: 'ForceMajeure' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Leave' }
    | { __typename: 'Measurement' }
    | { __typename: 'Meeting' }
    | { __typename: 'NationalFile' }
    | { __typename: 'ObjectiveCause' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period' }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person' }
    | { __typename: 'Petition' }
    | { __typename: 'Post' }
    | { __typename: 'Proposal' }
    | { __typename: 'RatingDecision' }
    | { __typename: 'Record' }
    | { __typename: 'Result' }
    | { __typename: 'RuleChoice' }
    | { __typename: 'RuleDraft' }
    | { __typename: 'Run', id: string, state: RunState, phase: RunPhase, done: number, total: number, engineVersion: string, rulesetHashes: Array<string>, inputHash: string | null, resultHash: string | null, reason: string | null, decisionNumber: string | null, startedBy: string, createdAt: string, publishedAt: string | null, failure: string | null, version: number, availableActions: Array<Action>, counts: Array<{ status: ResultStatus, count: number }> }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitAssessment' }
    | { __typename: 'UnitRegulation' }
    | { __typename: 'UnitResult' }
    | { __typename: 'WhatIf' }
    | { __typename: 'WhatIfEffect' }
    | { __typename: 'WorkGroup' }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkProduct' }
   | null };

export type ClosingReportQueryVariables = Exact<{
  id: string | number;
}>;


export type ClosingReportQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'AnnualRating' }
    | { __typename: 'AssignedTask' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'CapDecision' }
    | { __typename: 'Catalogue' }
    | { __typename: 'CatalogueEntry' }
    | { __typename: 'Charge' }
    | { __typename: 'Complaint' }
    | { __typename: 'Conclusion' }
    | { __typename: 'Confirmation' }
    | { __typename: 'Criterion' }
    | { __typename: 'Delegation' }
    | { __typename: 'Delivery' }
    | { __typename: 'Discipline' }
    | { __typename: 'Dossier' }
    | { __typename: 'ExcellenceLimit' }
    | { __typename: 'Extension' }
    | { __typename: 'File' }
    | { __typename: 'Finding' }
    | { __typename: 'ForceMajeure' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Leave' }
    | { __typename: 'Measurement' }
    | { __typename: 'Meeting' }
    | { __typename: 'NationalFile' }
    | { __typename: 'ObjectiveCause' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period' }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person' }
    | { __typename: 'Petition' }
    | { __typename: 'Post' }
    | { __typename: 'Proposal' }
    | { __typename: 'RatingDecision' }
    | { __typename: 'Record' }
    | { __typename: 'Result' }
    | { __typename: 'RuleChoice' }
    | { __typename: 'RuleDraft' }
    | { __typename: 'Run', checkpoint: string | null, notForOfficialUse: boolean, id: string, state: RunState, phase: RunPhase, done: number, total: number, engineVersion: string, rulesetHashes: Array<string>, inputHash: string | null, resultHash: string | null, reason: string | null, decisionNumber: string | null, startedBy: string, createdAt: string, publishedAt: string | null, failure: string | null, version: number, availableActions: Array<Action>, unit: { id: string, name: string }, period: { id: string, label: { vi: string, en: string } }, counts: Array<{ status: ResultStatus, count: number }> }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitAssessment' }
    | { __typename: 'UnitRegulation' }
    | { __typename: 'UnitResult' }
    | { __typename: 'WhatIf' }
    | { __typename: 'WhatIfEffect' }
    | { __typename: 'WorkGroup' }
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

export type OpenPeriodMutationVariables = Exact<{
  kind: PeriodKind;
  year: number;
  number: number;
}>;


export type OpenPeriodMutation = { openPeriod: { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } } };

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

export type ComparisonQueryVariables = Exact<{
  period: string | number;
  persons: Array<string | number> | string | number;
}>;


export type ComparisonQuery = { compare: Array<{ id: string, status: ResultStatus, title: string, general: string | null, result: string | null, total: string | null, band: Band | null, rating: Band | null, outcome: CapOutcome | null, quantityRatio: string | null, qualityRatio: string | null, progressRatio: string | null, unitResultRatio: string | null, organisingRatio: string | null, unityRatio: string | null, person: { id: string, code: string, fullName: string }, unit: { id: string, name: string } }> };

export type CriterionRowFragment = { id: string, code: string, edition: number, state: CriterionState, name: string, subject: RuleSubject, item: string, measure: CriterionMeasure, numerator: string, denominator: string, unit: string, direction: CriterionDirection, target: string | null, maxPoints: string | null, source: string, feed: CriterionFeed, legalBasis: string, example: boolean, document: string, validFrom: string | null, validTo: string | null, version: number, availableActions: Array<Action>, levels: Array<{ code: string, name: string, share: string }> };

export type CriteriaQueryVariables = Exact<{
  state?: CriterionState | null | undefined;
  after?: string | null | undefined;
  count: boolean;
}>;


export type CriteriaQuery = { criteria: { totalCount?: number, edges: Array<{ node: { id: string, code: string, edition: number, state: CriterionState, name: string, subject: RuleSubject, item: string, measure: CriterionMeasure, numerator: string, denominator: string, unit: string, direction: CriterionDirection, target: string | null, maxPoints: string | null, source: string, feed: CriterionFeed, legalBasis: string, example: boolean, document: string, validFrom: string | null, validTo: string | null, version: number, availableActions: Array<Action>, levels: Array<{ code: string, name: string, share: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CriteriaActionsQueryVariables = Exact<{ [key: string]: never; }>;


export type CriteriaActionsQuery = { unitActions: Array<Action> };

export type SaveCriterionMutationVariables = Exact<{
  input: SaveCriterionInput;
}>;


export type SaveCriterionMutation = { saveCriterion: { id: string } };

export type PublishCriterionMutationVariables = Exact<{
  input: PublishCriterionInput;
}>;


export type PublishCriterionMutation = { publishCriterion: { id: string } };

export type RetireCriterionMutationVariables = Exact<{
  criterion: string | number;
  reason: string;
  version: number;
}>;


export type RetireCriterionMutation = { retireCriterion: { id: string } };

export type AdoptExampleCriteriaMutationVariables = Exact<{ [key: string]: never; }>;


export type AdoptExampleCriteriaMutation = { adoptExampleCriteria: Array<{ id: string }> };

export type RegulationsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegulationsQuery = { unitActions: Array<Action>, unitRegulations: Array<{ id: string, number: string, issuedOn: string, layer: string, unit: { id: string, name: string } }>, regulationLayers: Array<{ id: string, unconfirmed: boolean, title: { vi: string, en: string } }> };

export type RecordRegulationMutationVariables = Exact<{
  input: RecordRegulationInput;
}>;


export type RecordRegulationMutation = { recordRegulation: { id: string } };

export type DelegationListQueryVariables = Exact<{
  unit?: string | number | null | undefined;
  running?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type DelegationListQuery = { lendableActions: Array<Action>, delegations: { edges: Array<{ node: { id: string, verbs: Array<Action>, validFrom: string, validTo: string, document: string, documentOn: string, state: DelegationState, endReason: string, recordedBy: string, version: number, availableActions: Array<Action>, lender: { id: string, code: string, fullName: string }, holder: { id: string, code: string, fullName: string }, unit: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DelegationPeopleQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type DelegationPeopleQuery = { people: { edges: Array<{ node: { id: string, code: string, fullName: string } }> } };

export type RecordDelegationMutationVariables = Exact<{
  input: RecordDelegationInput;
}>;


export type RecordDelegationMutation = { recordDelegation: { id: string } };

export type EndDelegationMutationVariables = Exact<{
  delegation: string | number;
  reason: string;
  version: number;
}>;


export type EndDelegationMutation = { endDelegation: { id: string } };

export type DossierRowFragment = { id: string, kind: DossierKind, state: DossierState, origin: DossierOrigin, verdict: Verdict | null, proposedBy: string, decidedBy: string, document: string, title: { vi: string, en: string }, papers: Array<{ document: string }>, person: { id: string, code: string, fullName: string } | null, unit: { id: string, name: string } };

export type DossierListQueryVariables = Exact<{
  filter: DossierFilter;
  after?: string | null | undefined;
  count: boolean;
}>;


export type DossierListQuery = { dossiers: { totalCount?: number, edges: Array<{ node: { id: string, kind: DossierKind, state: DossierState, origin: DossierOrigin, verdict: Verdict | null, proposedBy: string, decidedBy: string, document: string, title: { vi: string, en: string }, papers: Array<{ document: string }>, person: { id: string, code: string, fullName: string } | null, unit: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExportDossiersMutationVariables = Exact<{
  filter: DossierFilter;
  reason: string;
}>;


export type ExportDossiersMutation = { exportDossiers: { id: string, name: string } };

export type DossierShownFragment = { norm: string, adverse: boolean, superseded: boolean, rulesetHash: string, openedBy: string, openedAt: string, openingReason: string, bonus: number | null, grounds: string, proposedAt: string | null, decidedAt: string | null, decidedOn: string | null, effectiveFrom: string | null, reason: string, version: number, availableActions: Array<Action>, id: string, kind: DossierKind, state: DossierState, origin: DossierOrigin, verdict: Verdict | null, proposedBy: string, decidedBy: string, document: string, period: { id: string, year: number }, condition: { vi: string, en: string } | null, years: Array<{ year: number, rating: Band | null, decidedBy: string, proposed: boolean }>, papers: Array<{ code: string, document: string, by: string, label: { vi: string, en: string }, where: { vi: string, en: string } }>, protections: Array<{ kind: ProtectionKind, text: string, document: string }>, sanction: { forms: Array<{ code: string, label: { vi: string, en: string } }>, deferrals: Array<{ code: string, label: { vi: string, en: string } }>, withoutLimit: Array<{ code: string, label: { vi: string, en: string } }> } | null, terms: { form: DisciplineForm | null, act: string, fault: FaultKind | null, actOn: string | null, discoveredOn: string | null, noLimit: string, deferrals: Array<string>, asked: boolean, decided: boolean, title: string, role: PostRole | null, unit: { id: string, name: string } | null } | null, effect:
    | { __typename: 'Account', id: string }
    | { __typename: 'AnnualRating', id: string }
    | { __typename: 'AssignedTask', id: string }
    | { __typename: 'Attestation', id: string }
    | { __typename: 'AuditEvent', id: string }
    | { __typename: 'CapDecision', id: string }
    | { __typename: 'Catalogue', id: string }
    | { __typename: 'CatalogueEntry', id: string }
    | { __typename: 'Charge', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'Conclusion', id: string }
    | { __typename: 'Confirmation', id: string }
    | { __typename: 'Criterion', id: string }
    | { __typename: 'Delegation', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Discipline', id: string }
    | { __typename: 'Dossier', id: string }
    | { __typename: 'ExcellenceLimit', id: string }
    | { __typename: 'Extension', id: string }
    | { __typename: 'File', id: string }
    | { __typename: 'Finding', id: string }
    | { __typename: 'ForceMajeure', id: string }
    | { __typename: 'Grant', id: string }
    | { __typename: 'ImportBatch', id: string }
    | { __typename: 'Leave', id: string }
    | { __typename: 'Measurement', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'NationalFile', id: string }
    | { __typename: 'ObjectiveCause', id: string }
    | { __typename: 'PeerGroup', id: string }
    | { __typename: 'Period', id: string }
    | { __typename: 'PeriodAssessment', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Petition', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'Proposal', id: string }
    | { __typename: 'RatingDecision', id: string }
    | { __typename: 'Record', id: string }
    | { __typename: 'Result', id: string }
    | { __typename: 'RuleChoice', id: string }
    | { __typename: 'RuleDraft', id: string }
    | { __typename: 'Run', id: string }
    | { __typename: 'SecurityPolicy', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'SignInAttempt', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitAssessment', id: string }
    | { __typename: 'UnitRegulation', id: string }
    | { __typename: 'UnitResult', id: string }
    | { __typename: 'WhatIf', id: string }
    | { __typename: 'WhatIfEffect', id: string }
    | { __typename: 'WorkGroup', id: string }
    | { __typename: 'WorkItem', id: string }
    | { __typename: 'WorkProduct', id: string }
   | null, explanation: { unconfirmed: boolean, root: { children: Array<{ rule: string, noteCode: string | null, unconfirmed: boolean, label: { vi: string, en: string }, display: { vi: string, en: string }, note: { vi: string, en: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string } }>, citations: Array<{ vi: string, en: string }> }> } } | null, title: { vi: string, en: string }, person: { id: string, code: string, fullName: string } | null, unit: { id: string, name: string } };

export type SanctionOptionFragment = { code: string, label: { vi: string, en: string } };

export type DossierPageQueryVariables = Exact<{
  id: string | number;
}>;


export type DossierPageQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'AnnualRating' }
    | { __typename: 'AssignedTask' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'CapDecision' }
    | { __typename: 'Catalogue' }
    | { __typename: 'CatalogueEntry' }
    | { __typename: 'Charge' }
    | { __typename: 'Complaint' }
    | { __typename: 'Conclusion' }
    | { __typename: 'Confirmation' }
    | { __typename: 'Criterion' }
    | { __typename: 'Delegation' }
    | { __typename: 'Delivery' }
    | { __typename: 'Discipline' }
    | { __typename: 'Dossier', norm: string, adverse: boolean, superseded: boolean, rulesetHash: string, openedBy: string, openedAt: string, openingReason: string, bonus: number | null, grounds: string, proposedAt: string | null, decidedAt: string | null, decidedOn: string | null, effectiveFrom: string | null, reason: string, version: number, availableActions: Array<Action>, id: string, kind: DossierKind, state: DossierState, origin: DossierOrigin, verdict: Verdict | null, proposedBy: string, decidedBy: string, document: string, period: { id: string, year: number }, condition: { vi: string, en: string } | null, years: Array<{ year: number, rating: Band | null, decidedBy: string, proposed: boolean }>, papers: Array<{ code: string, document: string, by: string, label: { vi: string, en: string }, where: { vi: string, en: string } }>, protections: Array<{ kind: ProtectionKind, text: string, document: string }>, sanction: { forms: Array<{ code: string, label: { vi: string, en: string } }>, deferrals: Array<{ code: string, label: { vi: string, en: string } }>, withoutLimit: Array<{ code: string, label: { vi: string, en: string } }> } | null, terms: { form: DisciplineForm | null, act: string, fault: FaultKind | null, actOn: string | null, discoveredOn: string | null, noLimit: string, deferrals: Array<string>, asked: boolean, decided: boolean, title: string, role: PostRole | null, unit: { id: string, name: string } | null } | null, effect:
        | { __typename: 'Account', id: string }
        | { __typename: 'AnnualRating', id: string }
        | { __typename: 'AssignedTask', id: string }
        | { __typename: 'Attestation', id: string }
        | { __typename: 'AuditEvent', id: string }
        | { __typename: 'CapDecision', id: string }
        | { __typename: 'Catalogue', id: string }
        | { __typename: 'CatalogueEntry', id: string }
        | { __typename: 'Charge', id: string }
        | { __typename: 'Complaint', id: string }
        | { __typename: 'Conclusion', id: string }
        | { __typename: 'Confirmation', id: string }
        | { __typename: 'Criterion', id: string }
        | { __typename: 'Delegation', id: string }
        | { __typename: 'Delivery', id: string }
        | { __typename: 'Discipline', id: string }
        | { __typename: 'Dossier', id: string }
        | { __typename: 'ExcellenceLimit', id: string }
        | { __typename: 'Extension', id: string }
        | { __typename: 'File', id: string }
        | { __typename: 'Finding', id: string }
        | { __typename: 'ForceMajeure', id: string }
        | { __typename: 'Grant', id: string }
        | { __typename: 'ImportBatch', id: string }
        | { __typename: 'Leave', id: string }
        | { __typename: 'Measurement', id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'NationalFile', id: string }
        | { __typename: 'ObjectiveCause', id: string }
        | { __typename: 'PeerGroup', id: string }
        | { __typename: 'Period', id: string }
        | { __typename: 'PeriodAssessment', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Petition', id: string }
        | { __typename: 'Post', id: string }
        | { __typename: 'Proposal', id: string }
        | { __typename: 'RatingDecision', id: string }
        | { __typename: 'Record', id: string }
        | { __typename: 'Result', id: string }
        | { __typename: 'RuleChoice', id: string }
        | { __typename: 'RuleDraft', id: string }
        | { __typename: 'Run', id: string }
        | { __typename: 'SecurityPolicy', id: string }
        | { __typename: 'Session', id: string }
        | { __typename: 'SignInAttempt', id: string }
        | { __typename: 'Unit', id: string }
        | { __typename: 'UnitAssessment', id: string }
        | { __typename: 'UnitRegulation', id: string }
        | { __typename: 'UnitResult', id: string }
        | { __typename: 'WhatIf', id: string }
        | { __typename: 'WhatIfEffect', id: string }
        | { __typename: 'WorkGroup', id: string }
        | { __typename: 'WorkItem', id: string }
        | { __typename: 'WorkProduct', id: string }
       | null, explanation: { unconfirmed: boolean, root: { children: Array<{ rule: string, noteCode: string | null, unconfirmed: boolean, label: { vi: string, en: string }, display: { vi: string, en: string }, note: { vi: string, en: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string } }>, citations: Array<{ vi: string, en: string }> }> } } | null, title: { vi: string, en: string }, person: { id: string, code: string, fullName: string } | null, unit: { id: string, name: string } }
    | { __typename: 'ExcellenceLimit' }
    | { __typename: 'Extension' }
    | { __typename: 'File' }
    | { __typename: 'Finding' }
    | { __typename: 'ForceMajeure' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Leave' }
    | { __typename: 'Measurement' }
    | { __typename: 'Meeting' }
    | { __typename: 'NationalFile' }
    | { __typename: 'ObjectiveCause' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period' }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person' }
    | { __typename: 'Petition' }
    | { __typename: 'Post' }
    | { __typename: 'Proposal' }
    | { __typename: 'RatingDecision' }
    | { __typename: 'Record' }
    | { __typename: 'Result' }
    | { __typename: 'RuleChoice' }
    | { __typename: 'RuleDraft' }
    | { __typename: 'Run' }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitAssessment' }
    | { __typename: 'UnitRegulation' }
    | { __typename: 'UnitResult' }
    | { __typename: 'WhatIf' }
    | { __typename: 'WhatIfEffect' }
    | { __typename: 'WorkGroup' }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkProduct' }
   | null };

export type RecordPaperMutationVariables = Exact<{
  dossier: string | number;
  code: string;
  document: string;
  version: number;
}>;


export type RecordPaperMutation = { recordDossierPaper: { id: string } };

export type ProposeDossierMutationVariables = Exact<{
  input: ProposeDossierInput;
}>;


export type ProposeDossierMutation = { proposeDossier: { id: string } };

export type ConfirmDossierMutationVariables = Exact<{
  input: DecideDossierInput;
}>;


export type ConfirmDossierMutation = { confirmDossier: { id: string } };

export type RejectDossierMutationVariables = Exact<{
  input: DecideDossierInput;
}>;


export type RejectDossierMutation = { rejectDossier: { id: string } };

export type WithdrawDossierMutationVariables = Exact<{
  dossier: string | number;
  reason: string;
  version: number;
}>;


export type WithdrawDossierMutation = { withdrawDossier: { id: string } };

export type PrintDossierMutationVariables = Exact<{
  dossier: string | number;
}>;


export type PrintDossierMutation = { printDossier: { id: string, name: string } };

export type SourceShownFragment = { id: string, kind: SourceKind, label: string };

export type StepShownFragment = { rule: string, value: string, max: string | null, unconfirmed: boolean, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> };

export type ExplanationShownFragment = { rulesetHash: string, unconfirmed: boolean, rulesetTitle: { vi: string, en: string }, parameters: Array<{ code: string, unconfirmed: boolean, question: { vi: string, en: string }, option: { vi: string, en: string }, reason: { vi: string, en: string } }>, root: { rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> } };

export type ResultExplainedFragment = { id: string, title: string, status: ResultStatus, total: string | null, totalExact: string | null, band: Band | null, ratingBeforeCap: Band | null, rating: Band | null, outcome: CapOutcome | null, notes: Array<string>, hash: string, superseded: boolean, period: { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } }, person: { id: string, code: string, fullName: string }, unit: { id: string, name: string }, reason: { vi: string, en: string } | null, run: { id: string, publishedAt: string | null, engineVersion: string }, explanation: { rulesetHash: string, unconfirmed: boolean, rulesetTitle: { vi: string, en: string }, parameters: Array<{ code: string, unconfirmed: boolean, question: { vi: string, en: string }, option: { vi: string, en: string }, reason: { vi: string, en: string } }>, root: { rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> } } };

export type UnitResultExplainedFragment = { id: string, status: ResultStatus, total: string | null, totalExact: string | null, band: Band | null, ratingBeforeCap: Band | null, rating: Band | null, outcome: CapOutcome | null, hash: string, superseded: boolean, period: { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } }, unit: { id: string, code: string, name: string }, reason: { vi: string, en: string } | null, run: { id: string, publishedAt: string | null, engineVersion: string }, explanation: { rulesetHash: string, unconfirmed: boolean, rulesetTitle: { vi: string, en: string }, parameters: Array<{ code: string, unconfirmed: boolean, question: { vi: string, en: string }, option: { vi: string, en: string }, reason: { vi: string, en: string } }>, root: { rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> } } };

export type LimitExplainedFragment = { id: string, about: CapSubject, provisional: boolean, period: { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } }, unit: { id: string, name: string }, run: { id: string, publishedAt: string | null, engineVersion: string }, explanation: { rulesetHash: string, unconfirmed: boolean, rulesetTitle: { vi: string, en: string }, parameters: Array<{ code: string, unconfirmed: boolean, question: { vi: string, en: string }, option: { vi: string, en: string }, reason: { vi: string, en: string } }>, root: { rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> } } };

export type ProposalExplainedFragment = { id: string, verdict: Verdict, superseded: boolean, period: { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } }, candidate: { id: string, code: string, fullName: string } | null, unit: { id: string, name: string }, label: { vi: string, en: string }, explanation: { rulesetHash: string, unconfirmed: boolean, rulesetTitle: { vi: string, en: string }, parameters: Array<{ code: string, unconfirmed: boolean, question: { vi: string, en: string }, option: { vi: string, en: string }, reason: { vi: string, en: string } }>, root: { rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> } } };

export type ExplainQueryVariables = Exact<{
  id: string | number;
}>;


export type ExplainQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'AnnualRating' }
    | { __typename: 'AssignedTask' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'CapDecision' }
    | { __typename: 'Catalogue' }
    | { __typename: 'CatalogueEntry' }
    | { __typename: 'Charge' }
    | { __typename: 'Complaint' }
    | { __typename: 'Conclusion' }
    | { __typename: 'Confirmation' }
    | { __typename: 'Criterion' }
    | { __typename: 'Delegation' }
    | { __typename: 'Delivery' }
    | { __typename: 'Discipline' }
    | { __typename: 'Dossier' }
    | { __typename: 'ExcellenceLimit', id: string, about: CapSubject, provisional: boolean, period: { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } }, unit: { id: string, name: string }, run: { id: string, publishedAt: string | null, engineVersion: string }, explanation: { rulesetHash: string, unconfirmed: boolean, rulesetTitle: { vi: string, en: string }, parameters: Array<{ code: string, unconfirmed: boolean, question: { vi: string, en: string }, option: { vi: string, en: string }, reason: { vi: string, en: string } }>, root: { rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> } } }
    | { __typename: 'Extension' }
    | { __typename: 'File' }
    | { __typename: 'Finding' }
    | { __typename: 'ForceMajeure' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Leave' }
    | { __typename: 'Measurement' }
    | { __typename: 'Meeting' }
    | { __typename: 'NationalFile' }
    | { __typename: 'ObjectiveCause' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period' }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person' }
    | { __typename: 'Petition' }
    | { __typename: 'Post' }
    | { __typename: 'Proposal', id: string, verdict: Verdict, superseded: boolean, period: { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } }, candidate: { id: string, code: string, fullName: string } | null, unit: { id: string, name: string }, label: { vi: string, en: string }, explanation: { rulesetHash: string, unconfirmed: boolean, rulesetTitle: { vi: string, en: string }, parameters: Array<{ code: string, unconfirmed: boolean, question: { vi: string, en: string }, option: { vi: string, en: string }, reason: { vi: string, en: string } }>, root: { rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> } } }
    | { __typename: 'RatingDecision' }
    | { __typename: 'Record' }
    | { __typename: 'Result', id: string, title: string, status: ResultStatus, total: string | null, totalExact: string | null, band: Band | null, ratingBeforeCap: Band | null, rating: Band | null, outcome: CapOutcome | null, notes: Array<string>, hash: string, superseded: boolean, period: { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } }, person: { id: string, code: string, fullName: string }, unit: { id: string, name: string }, reason: { vi: string, en: string } | null, run: { id: string, publishedAt: string | null, engineVersion: string }, explanation: { rulesetHash: string, unconfirmed: boolean, rulesetTitle: { vi: string, en: string }, parameters: Array<{ code: string, unconfirmed: boolean, question: { vi: string, en: string }, option: { vi: string, en: string }, reason: { vi: string, en: string } }>, root: { rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> } } }
    | { __typename: 'RuleChoice' }
    | { __typename: 'RuleDraft' }
    | { __typename: 'Run' }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitAssessment' }
    | { __typename: 'UnitRegulation' }
    | { __typename: 'UnitResult', id: string, status: ResultStatus, total: string | null, totalExact: string | null, band: Band | null, ratingBeforeCap: Band | null, rating: Band | null, outcome: CapOutcome | null, hash: string, superseded: boolean, period: { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } }, unit: { id: string, code: string, name: string }, reason: { vi: string, en: string } | null, run: { id: string, publishedAt: string | null, engineVersion: string }, explanation: { rulesetHash: string, unconfirmed: boolean, rulesetTitle: { vi: string, en: string }, parameters: Array<{ code: string, unconfirmed: boolean, question: { vi: string, en: string }, option: { vi: string, en: string }, reason: { vi: string, en: string } }>, root: { rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, children: Array<{ rule: string, value: string, max: string | null, unconfirmed: boolean, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, unit: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, source: { id: string, kind: SourceKind, label: string } | null, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> } } }
    | { __typename: 'WhatIf' }
    | { __typename: 'WhatIfEffect' }
    | { __typename: 'WorkGroup' }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkProduct' }
   | null };

export type SourceRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type SourceRecordQuery = { node:
    | { __typename: 'Account', id: string }
    | { __typename: 'AnnualRating', id: string }
    | { __typename: 'AssignedTask', content: string, document: string, dueOn: string, doneOn: string | null, evidence: string, exceeded: boolean, exceededEvidence: string, remark: string, verifiedBy: string, id: string }
    | { __typename: 'Attestation', id: string }
    | { __typename: 'AuditEvent', id: string }
    | { __typename: 'CapDecision', id: string }
    | { __typename: 'Catalogue', id: string }
    | { __typename: 'CatalogueEntry', id: string }
    | { __typename: 'Charge', id: string }
    | { __typename: 'Complaint', content: string, receivedOn: string, verifiedOn: string | null, document: string, id: string }
    | { __typename: 'Conclusion', document: string, concludedOn: string, withdrawReason: string, id: string }
    | { __typename: 'Confirmation', id: string }
    | { __typename: 'Criterion', id: string }
    | { __typename: 'Delegation', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Discipline', id: string }
    | { __typename: 'Dossier', id: string }
    | { __typename: 'ExcellenceLimit', id: string }
    | { __typename: 'Extension', id: string }
    | { __typename: 'File', id: string }
    | { __typename: 'Finding', content: string, document: string, foundOn: string, remediedOn: string | null, remedyDocument: string, id: string }
    | { __typename: 'ForceMajeure', content: string, document: string, decidedOn: string | null, decidedBy: string, id: string }
    | { __typename: 'Grant', id: string }
    | { __typename: 'ImportBatch', id: string }
    | { __typename: 'Leave', id: string }
    | { __typename: 'Measurement', numerator: string | null, denominator: string | null, source: string, recordedBy: string, id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'NationalFile', id: string }
    | { __typename: 'ObjectiveCause', text: string, evidence: string, id: string, causeKind: CauseKind, causeDocument: string | null, causeDecidedBy: string | null }
    | { __typename: 'PeerGroup', id: string }
    | { __typename: 'Period', id: string }
    | { __typename: 'PeriodAssessment', selfTotal: string, confirmedTotal: string | null, comment: string, confirmedBy: string | null, id: string, formState: AssessmentState }
    | { __typename: 'Person', id: string }
    | { __typename: 'Petition', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'Proposal', id: string }
    | { __typename: 'RatingDecision', id: string }
    | { __typename: 'Record', id: string }
    | { __typename: 'Result', id: string }
    | { __typename: 'RuleChoice', id: string }
    | { __typename: 'RuleDraft', id: string }
    | { __typename: 'Run', id: string }
    | { __typename: 'SecurityPolicy', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'SignInAttempt', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitAssessment', confirmedBy: string | null, confirmedAt: string | null, comment: string, decisionDocument: string, id: string }
    | { __typename: 'UnitRegulation', id: string }
    | { __typename: 'UnitResult', id: string }
    | { __typename: 'WhatIf', id: string }
    | { __typename: 'WhatIfEffect', id: string }
    | { __typename: 'WorkGroup', id: string }
    | { __typename: 'WorkItem', content: string, output: string, kind: WorkKind, coefficient: string, assignedQty: string, acceptedQty: string, dueOn: string, deliveredOn: string | null, failedAssessments: number, causeNote: string, id: string, deliveries: Array<{ id: string, qty: string, deliveredOn: string, evidence: string, state: DeliveryState }> }
    | { __typename: 'WorkProduct', id: string }
   | null };

export type PrintExplanationMutationVariables = Exact<{
  result: string | number;
}>;


export type PrintExplanationMutation = { printExplanation: { id: string, name: string } };

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
    | { __typename: 'AnnualRating' }
    | { __typename: 'AssignedTask' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'CapDecision' }
    | { __typename: 'Catalogue' }
    | { __typename: 'CatalogueEntry' }
    | { __typename: 'Charge' }
    | { __typename: 'Complaint' }
    | { __typename: 'Conclusion' }
    | { __typename: 'Confirmation' }
    | { __typename: 'Criterion' }
    | { __typename: 'Delegation' }
    | { __typename: 'Delivery' }
    | { __typename: 'Discipline' }
    | { __typename: 'Dossier' }
    | { __typename: 'ExcellenceLimit' }
    | { __typename: 'Extension' }
    | { __typename: 'File' }
    | { __typename: 'Finding' }
    | { __typename: 'ForceMajeure' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch', fileHash: string, fileId: string, headerRow: number, done: number, total: number, withdrawReason: string | null, version: number, availableActions: Array<Action>, id: string, kind: ImportKind, state: ImportState, fileName: string, rowCount: number, createCount: number, updateCount: number, unchangedCount: number, errorCount: number, warningCount: number, createdBy: string, createdAt: string, columns: Array<{ letter: string, heading: string, exact: boolean, field: { code: string, required: boolean, label: { vi: string, en: string } } | null }>, missingFields: Array<{ code: string, required: boolean, label: { vi: string, en: string } }>, problems: Array<{ row: number, column: string, heading: string, value: string, code: string, warning: boolean, message: { vi: string, en: string } }>, preview: Array<{ row: number, values: Array<string> }>, unmatched: Array<{ name: string, rows: Array<number>, suggestions: Array<{ id: string, name: string, output: string, coefficient: string }> }>, notes: Array<{ row: number, subject: string, text: string }>, period: { id: string, label: { vi: string, en: string } } | null, agency: { id: string, name: string } | null }
    | { __typename: 'Leave' }
    | { __typename: 'Measurement' }
    | { __typename: 'Meeting' }
    | { __typename: 'NationalFile' }
    | { __typename: 'ObjectiveCause' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period' }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person' }
    | { __typename: 'Petition' }
    | { __typename: 'Post' }
    | { __typename: 'Proposal' }
    | { __typename: 'RatingDecision' }
    | { __typename: 'Record' }
    | { __typename: 'Result' }
    | { __typename: 'RuleChoice' }
    | { __typename: 'RuleDraft' }
    | { __typename: 'Run' }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitAssessment' }
    | { __typename: 'UnitRegulation' }
    | { __typename: 'UnitResult' }
    | { __typename: 'WhatIf' }
    | { __typename: 'WhatIfEffect' }
    | { __typename: 'WorkGroup' }
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

export type ClaimCauseMutationVariables = Exact<{
  input: ClaimCauseInput;
}>;


export type ClaimCauseMutation = { claimCause: { id: string } };

export type InboxTaskFragment = { kind: TaskKind, count: number, dueOn: string | null, overdue: boolean, dueSoon: boolean, period: { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } } | null, unit: { id: string, name: string } | null };

export type MyWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWorkQuery = { myWork: Array<{ kind: TaskKind, count: number, dueOn: string | null, overdue: boolean, dueSoon: boolean, period: { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } } | null, unit: { id: string, name: string } | null }>, myResults: Array<{ id: string, status: ResultStatus, total: string | null, band: Band | null, rating: Band | null, outcome: CapOutcome | null, period: { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } }, unit: { id: string, name: string } }> };

export type OverdueLedgerQueryVariables = Exact<{
  unit?: string | number | null | undefined;
  asOf?: string | null | undefined;
  first: number;
}>;


export type OverdueLedgerQuery = { overdue: { asOf: string, total: number, openCount: number, lines: Array<{ kind: LedgerKind, subject: string, dueOn: string, doneOn: string | null, days: number, order: string, availableActions: Array<Action>, office: Array<string>, content: { vi: string, en: string }, unit: { id: string, name: string }, period: { id: string, kind: PeriodKind } | null }> } };

export type NationalStateQueryVariables = Exact<{
  agency: string | number;
  period: string | number;
}>;


export type NationalStateQuery = { nationalStatus: { dueOn: string | null, timing: TaskTiming, availableActions: Array<Action>, files: Array<{ id: string, format: NationalFormat, lines: number, sha256: string, reason: string, madeBy: string, madeAt: string }> } | null };

export type ExportOverdueMutationVariables = Exact<{
  unit?: string | number | null | undefined;
  asOf?: string | null | undefined;
  reason: string;
}>;


export type ExportOverdueMutation = { exportOverdue: { id: string, name: string } };

export type ExportNationalMutationVariables = Exact<{
  input: ExportNationalInput;
}>;


export type ExportNationalMutation = { exportNational: { id: string, name: string } };

export type PetitionRowFragment = { id: string, number: number, year: number, state: PetitionState, outcome: PetitionOutcome | null, filedAt: string, dueOn: string | null, timing: TaskTiming, version: number, availableActions: Array<Action>, person: { id: string, code: string, fullName: string }, unit: { id: string, name: string }, period: { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } } };

export type PetitionListQueryVariables = Exact<{
  mine?: boolean | null | undefined;
  open?: boolean | null | undefined;
  unit?: string | number | null | undefined;
  after?: string | null | undefined;
  count: boolean;
}>;


export type PetitionListQuery = { petitions: { totalCount?: number, edges: Array<{ node: { id: string, number: number, year: number, state: PetitionState, outcome: PetitionOutcome | null, filedAt: string, dueOn: string | null, timing: TaskTiming, version: number, availableActions: Array<Action>, person: { id: string, code: string, fullName: string }, unit: { id: string, name: string }, period: { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PetitionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PetitionPageQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'AnnualRating' }
    | { __typename: 'AssignedTask' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'CapDecision' }
    | { __typename: 'Catalogue' }
    | { __typename: 'CatalogueEntry' }
    | { __typename: 'Charge' }
    | { __typename: 'Complaint' }
    | { __typename: 'Conclusion' }
    | { __typename: 'Confirmation' }
    | { __typename: 'Criterion' }
    | { __typename: 'Delegation' }
    | { __typename: 'Delivery' }
    | { __typename: 'Discipline' }
    | { __typename: 'Dossier' }
    | { __typename: 'ExcellenceLimit' }
    | { __typename: 'Extension' }
    | { __typename: 'File' }
    | { __typename: 'Finding' }
    | { __typename: 'ForceMajeure' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Leave' }
    | { __typename: 'Measurement' }
    | { __typename: 'Meeting' }
    | { __typename: 'NationalFile' }
    | { __typename: 'ObjectiveCause' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period' }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person' }
    | { __typename: 'Petition', disputedHash: string, content: string, legalDueOn: string | null, ownAct: boolean, receivedBy: string, reasons: string, document: string, answeredBy: string, answeredAt: string | null, id: string, number: number, year: number, state: PetitionState, outcome: PetitionOutcome | null, filedAt: string, dueOn: string | null, timing: TaskTiming, version: number, availableActions: Array<Action>, papers: Array<{ id: string, name: string, origin: RecordOrigin, madeAt: string, madeBy: string }>, office: { vi: string, en: string }, step: { path: string, rule: string, value: string, label: { vi: string, en: string } } | null, result: { id: string } | null, rating: { id: string, result: { id: string } | null } | null, replacingRating: { id: string, outcome: { decidedRating: Band | null } | null } | null, supersedingResult: { id: string, total: string | null } | null, extensions: Array<{ id: string, dueOn: string, document: string, documentOn: string, reason: string }>, person: { id: string, code: string, fullName: string }, unit: { id: string, name: string }, period: { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } } }
    | { __typename: 'Post' }
    | { __typename: 'Proposal' }
    | { __typename: 'RatingDecision' }
    | { __typename: 'Record' }
    | { __typename: 'Result' }
    | { __typename: 'RuleChoice' }
    | { __typename: 'RuleDraft' }
    | { __typename: 'Run' }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitAssessment' }
    | { __typename: 'UnitRegulation' }
    | { __typename: 'UnitResult' }
    | { __typename: 'WhatIf' }
    | { __typename: 'WhatIfEffect' }
    | { __typename: 'WorkGroup' }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkProduct' }
   | null };

export type FilePetitionMutationVariables = Exact<{
  input: FilePetitionInput;
}>;


export type FilePetitionMutation = { filePetition: { id: string } };

export type ReceivePetitionMutationVariables = Exact<{
  petition: string | number;
  version: number;
}>;


export type ReceivePetitionMutation = { receivePetition: { id: string } };

export type AnswerPetitionMutationVariables = Exact<{
  input: AnswerPetitionInput;
}>;


export type AnswerPetitionMutation = { answerPetition: { id: string } };

export type WithdrawPetitionMutationVariables = Exact<{
  petition: string | number;
  reason: string;
  version: number;
}>;


export type WithdrawPetitionMutation = { withdrawPetition: { id: string } };

export type PrintPetitionMutationVariables = Exact<{
  petition: string | number;
  paper: PetitionPaper;
}>;


export type PrintPetitionMutation = { printPetition: { id: string, name: string } };

export type MySecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type MySecurityQuery = { viewer: { id: string, currentSession: string | null, sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, address: string, userAgent: string }>, signIns: Array<{ id: string, at: string, outcome: SignInOutcome, address: string, userAgent: string }>, readings: Array<{ at: string, reader: string, roles: Array<Role>, about: { vi: string, en: string }, result: { id: string } | null }> } | null };

export type ExportMyDataMutationVariables = Exact<{ [key: string]: never; }>;


export type ExportMyDataMutation = { exportMyData: { id: string, name: string, size: number } };

export type ProposalRowFragment = { id: string, norm: string, verdict: Verdict, unmet: number, effect: NormEffect, adverse: boolean, availableActions: Array<Action>, dossiers: Array<{ id: string, state: DossierState }>, label: { vi: string, en: string }, condition: { vi: string, en: string } | null, person: { id: string, code: string, fullName: string } | null, unit: { id: string, name: string } };

export type ProposalListQueryVariables = Exact<{
  period: string | number;
  unit?: string | number | null | undefined;
  norm?: string | null | undefined;
  verdict?: Verdict | null | undefined;
  unmet?: number | null | undefined;
  after?: string | null | undefined;
  count: boolean;
}>;


export type ProposalListQuery = { proposals: { totalCount?: number, edges: Array<{ node: { id: string, norm: string, verdict: Verdict, unmet: number, effect: NormEffect, adverse: boolean, availableActions: Array<Action>, dossiers: Array<{ id: string, state: DossierState }>, label: { vi: string, en: string }, condition: { vi: string, en: string } | null, person: { id: string, code: string, fullName: string } | null, unit: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NormListQueryVariables = Exact<{
  period: string | number;
}>;


export type NormListQuery = { norms: Array<{ code: string, about: string, effect: NormEffect, unconfirmed: boolean, label: { vi: string, en: string }, citations: Array<{ vi: string, en: string }> }> };

export type OpenOnProposalMutationVariables = Exact<{
  proposal: string | number;
}>;


export type OpenOnProposalMutation = { openDossier: { id: string } };

export type RankingLineFragment = { id: string, rank: number | null, personId: string, personCode: string, personName: string, unitName: string, agencyName: string, title: string, peerGroupName: string | null, status: ResultStatus, total: string | null, general: string | null, result: string | null, band: Band | null, rating: Band | null, decided: Band | null, outcome: CapOutcome | null, previousTotal: string | null };

export type RankingListQueryVariables = Exact<{
  period: string | number;
  unit?: string | number | null | undefined;
  peerGroup?: string | number | null | undefined;
  band?: Array<Band> | Band | null | undefined;
  rating?: Array<Band> | Band | null | undefined;
  search?: string | null | undefined;
  orderBy?: RankingOrder | null | undefined;
  after?: string | null | undefined;
  count: boolean;
}>;


export type RankingListQuery = { ranking: { totalCount?: number, edges: Array<{ node: { id: string, rank: number | null, personId: string, personCode: string, personName: string, unitName: string, agencyName: string, title: string, peerGroupName: string | null, status: ResultStatus, total: string | null, general: string | null, result: string | null, band: Band | null, rating: Band | null, decided: Band | null, outcome: CapOutcome | null, previousTotal: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PointsDistributionQueryVariables = Exact<{
  period: string | number;
  unit?: string | number | null | undefined;
  peerGroup?: string | number | null | undefined;
}>;


export type PointsDistributionQuery = { distribution: { headcount: number, scored: number, mean: string | null, median: string | null, bands: Array<{ band: Band, count: number }>, ratings: Array<{ band: Band, count: number }>, unscored: Array<{ status: ResultStatus, count: number }>, histogram: Array<{ from: number, to: number, count: number }> } };

export type PeerGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type PeerGroupsQuery = { peerGroups: Array<{ id: string, name: string }> };

export type ExportRankingMutationVariables = Exact<{
  period: string | number;
  unit?: string | number | null | undefined;
  peerGroup?: string | number | null | undefined;
  band?: Array<Band> | Band | null | undefined;
  rating?: Array<Band> | Band | null | undefined;
  search?: string | null | undefined;
  orderBy?: RankingOrder | null | undefined;
  reason: string;
  format: ListFormat;
}>;


export type ExportRankingMutation = { exportRanking: { id: string, name: string } };

export type UnitRankingListQueryVariables = Exact<{
  period: string | number;
  parent?: string | number | null | undefined;
  kind?: UnitKind | null | undefined;
}>;


export type UnitRankingListQuery = { unitRanking: Array<{ rank: number | null, decided: Band | null, result: { id: string, status: ResultStatus, total: string | null, general: string | null, result: string | null, band: Band | null, ratingBeforeCap: Band | null, rating: Band | null, outcome: CapOutcome | null, unit: { id: string, code: string, name: string, kind: UnitKind } } }> };

export type SpreadByUnitQueryVariables = Exact<{
  period: string | number;
  unit: string | number;
}>;


export type SpreadByUnitQuery = { distributionByUnit: Array<{ unit: { id: string, name: string }, distribution: { headcount: number, scored: number, mean: string | null, median: string | null, bands: Array<{ band: Band, count: number }>, ratings: Array<{ band: Band, count: number }> } }> };

export type RatingDecisionsQueryVariables = Exact<{
  period: string | number;
  unit: string | number;
}>;


export type RatingDecisionsQuery = { ratingDecisions: Array<{ id: string, kind: RatingDecisionKind, number: string, decidedOn: string, authority: string, signer: string, reason: string, ratings: Array<{ id: string, stage: RatingState, publication: RatingPublication | null, availableActions: Array<Action>, person: { id: string, fullName: string } | null, unit: { id: string, name: string } }> | null }> };

export type PublishedRatingsQueryVariables = Exact<{
  period: string | number;
  unit: string | number;
}>;


export type PublishedRatingsQuery = { publishedRatings: Array<{ name: string, code: string, title: string, about: string, rating: Band, decision: string, replaced: boolean, unit: { id: string, name: string } }> };

export type RecordsQueryVariables = Exact<{
  period: string | number;
  unit?: string | number | null | undefined;
  after?: string | null | undefined;
  count: boolean;
}>;


export type RecordsQuery = { records: { totalCount?: number, edges: Array<{ node: { id: string, kind: RecordKind, origin: RecordOrigin, number: number, name: string, sha256: string, madeBy: string, madeAt: string, unit: { id: string, name: string }, person: { id: string, fullName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NotifyRatingsMutationVariables = Exact<{
  input: NotifyRatingsInput;
}>;


export type NotifyRatingsMutation = { notifyRatings: { id: string } };

export type FetchRecordMutationVariables = Exact<{
  record: string | number;
}>;


export type FetchRecordMutation = { fetchRecord: { id: string, name: string } };

export type MeetingsQueryVariables = Exact<{
  period: string | number;
  unit: string | number;
}>;


export type MeetingsQuery = { meetings: Array<{ id: string, kind: MeetingKind, state: MeetingState, place: string, beganAt: string, unit: { id: string, name: string } }> };

export type MeetingParticipantsQueryVariables = Exact<{
  unit: string | number;
  kind: MeetingKind;
}>;


export type MeetingParticipantsQuery = { meetingParticipants: Array<{ personID: string, name: string, title: string }> };

export type MeetingShownFragment = { id: string, kind: MeetingKind, state: MeetingState, place: string, beganAt: string, endedAt: string | null, chairID: string, secretaryID: string, partyRepresentative: string, inFavour: number | null, against: number | null, adoptedAt: string | null, version: number, availableActions: Array<Action>, unit: { id: string, name: string }, participants: Array<{ personID: string, name: string, title: string, unit: string, attendance: Attendance, note: string }>, discussed: Array<{ ratingID: string, name: string }>, matters: Array<{ ratingID: string, conclusion: string, level: Band | null, inFavour: number, against: number, opinions: Array<{ by: string, text: string }> }>, ratings: Array<{ id: string, title: string, stage: RatingState, computedRating: Band | null, selfLevel: Band | null, person: { id: string, fullName: string } | null, self: { strengths: string, shortcomings: string } | null }> | null };

export type MeetingPageQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingPageQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'AnnualRating' }
    | { __typename: 'AssignedTask' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'CapDecision' }
    | { __typename: 'Catalogue' }
    | { __typename: 'CatalogueEntry' }
    | { __typename: 'Charge' }
    | { __typename: 'Complaint' }
    | { __typename: 'Conclusion' }
    | { __typename: 'Confirmation' }
    | { __typename: 'Criterion' }
    | { __typename: 'Delegation' }
    | { __typename: 'Delivery' }
    | { __typename: 'Discipline' }
    | { __typename: 'Dossier' }
    | { __typename: 'ExcellenceLimit' }
    | { __typename: 'Extension' }
    | { __typename: 'File' }
    | { __typename: 'Finding' }
    | { __typename: 'ForceMajeure' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Leave' }
    | { __typename: 'Measurement' }
    | { __typename: 'Meeting', id: string, kind: MeetingKind, state: MeetingState, place: string, beganAt: string, endedAt: string | null, chairID: string, secretaryID: string, partyRepresentative: string, inFavour: number | null, against: number | null, adoptedAt: string | null, version: number, availableActions: Array<Action>, unit: { id: string, name: string }, participants: Array<{ personID: string, name: string, title: string, unit: string, attendance: Attendance, note: string }>, discussed: Array<{ ratingID: string, name: string }>, matters: Array<{ ratingID: string, conclusion: string, level: Band | null, inFavour: number, against: number, opinions: Array<{ by: string, text: string }> }>, ratings: Array<{ id: string, title: string, stage: RatingState, computedRating: Band | null, selfLevel: Band | null, person: { id: string, fullName: string } | null, self: { strengths: string, shortcomings: string } | null }> | null }
    | { __typename: 'NationalFile' }
    | { __typename: 'ObjectiveCause' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period' }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person' }
    | { __typename: 'Petition' }
    | { __typename: 'Post' }
    | { __typename: 'Proposal' }
    | { __typename: 'RatingDecision' }
    | { __typename: 'Record' }
    | { __typename: 'Result' }
    | { __typename: 'RuleChoice' }
    | { __typename: 'RuleDraft' }
    | { __typename: 'Run' }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitAssessment' }
    | { __typename: 'UnitRegulation' }
    | { __typename: 'UnitResult' }
    | { __typename: 'WhatIf' }
    | { __typename: 'WhatIfEffect' }
    | { __typename: 'WorkGroup' }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkProduct' }
   | null };

export type CreateMeetingMutationVariables = Exact<{
  input: CreateMeetingInput;
}>;


export type CreateMeetingMutation = { createMeeting: { id: string } };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance: { id: string } };

export type SaveMinutesMutationVariables = Exact<{
  input: SaveMinutesInput;
}>;


export type SaveMinutesMutation = { saveMinutes: { id: string, version: number } };

export type AdoptMinutesMutationVariables = Exact<{
  input: AdoptMinutesInput;
}>;


export type AdoptMinutesMutation = { adoptMinutes: { id: string } };

export type FileRecordMutationVariables = Exact<{
  meeting: string | number;
  file: string | number;
  version: number;
}>;


export type FileRecordMutation = { fileRecord: { id: string } };

export type MyRatingQueryVariables = Exact<{
  period: string | number;
}>;


export type MyRatingQuery = { myRating: { id: string, title: string, status: ResultStatus, stage: RatingState, version: number, availableActions: Array<Action>, computedRating: Band | null, selfRatedAt: string | null, noticeNumber: string, publication: RatingPublication | null, notifiedAt: string | null, acknowledgedAt: string | null, unit: { id: string, name: string }, result: { id: string, total: string | null, reason: { vi: string, en: string } | null } | null, self: { level: Band | null, strengths: string, shortcomings: string } | null, authority: { names: Array<string>, office: { vi: string, en: string } }, outcome: { decidedRating: Band | null, reason: string, article: string, handling: string } | null, decision: { id: string, number: string, decidedOn: string } | null, replaces: { id: string, outcome: { decidedRating: Band | null } | null } | null } | null };

export type SaveSelfRatingMutationVariables = Exact<{
  input: SelfRatingInput;
}>;


export type SaveSelfRatingMutation = { saveSelfRating: { id: string, version: number } };

export type SubmitSelfRatingMutationVariables = Exact<{
  input: SelfRatingInput;
}>;


export type SubmitSelfRatingMutation = { submitSelfRating: { id: string } };

export type AcknowledgeRatingMutationVariables = Exact<{
  rating: string | number;
  version: number;
}>;


export type AcknowledgeRatingMutation = { acknowledgeRating: { id: string } };

export type RatingRowFragment = { id: string, title: string, role: PostRole | null, status: ResultStatus, computedRating: Band | null, stage: RatingState, beingReplaced: boolean, selfLevel: Band | null, version: number, availableActions: Array<Action>, period: { id: string }, person: { id: string, code: string, fullName: string } | null, unit: { id: string, name: string }, outcome: { proposedRating: Band | null, proposalReason: string, partyOpinion: string, decidedRating: Band | null, reason: string } | null };

export type RatingListQueryVariables = Exact<{
  period: string | number;
  unit?: string | number | null | undefined;
  state?: RatingState | null | undefined;
  after?: string | null | undefined;
  count: boolean;
}>;


export type RatingListQuery = { annualRatings: { totalCount?: number, edges: Array<{ node: { id: string, title: string, role: PostRole | null, status: ResultStatus, computedRating: Band | null, stage: RatingState, beingReplaced: boolean, selfLevel: Band | null, version: number, availableActions: Array<Action>, period: { id: string }, person: { id: string, code: string, fullName: string } | null, unit: { id: string, name: string }, outcome: { proposedRating: Band | null, proposalReason: string, partyOpinion: string, decidedRating: Band | null, reason: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RatingStagesQueryVariables = Exact<{
  period: string | number;
  unit: string | number;
}>;


export type RatingStagesQuery = { ratingActions: Array<Action>, ratingStages: Array<{ state: RatingState, people: number, units: number }>, headsAboveUnit: Array<{ id: string, person: { id: string, fullName: string } | null, unit: { id: string, name: string }, outcome: { decidedRating: Band | null } | null }> };

export type RatingCapsQueryVariables = Exact<{
  items: Array<DecidedRatingInput> | DecidedRatingInput;
}>;


export type RatingCapsQuery = { ratingCaps: { over: Array<string>, scopes: Array<{ kind: CapScopeKind, name: string, most: number, accepted: number, goodOrBetter: number }> } };

export type PrepareRatingsMutationVariables = Exact<{
  period: string | number;
  unit: string | number;
}>;


export type PrepareRatingsMutation = { prepareRatings: { created: number, refreshed: number } };

export type RecordPartyOpinionMutationVariables = Exact<{
  input: PartyOpinionInput;
}>;


export type RecordPartyOpinionMutation = { recordPartyOpinion: { id: string } };

export type ProposeRatingsMutationVariables = Exact<{
  items: Array<ProposedRatingInput> | ProposedRatingInput;
}>;


export type ProposeRatingsMutation = { proposeRatings: Array<{ id: string }> };

export type DecideRatingsMutationVariables = Exact<{
  input: DecideRatingsInput;
}>;


export type DecideRatingsMutation = { decideRatings: { id: string } };

export type ReplaceRatingMutationVariables = Exact<{
  input: ReplaceRatingInput;
}>;


export type ReplaceRatingMutation = { replaceRating: { id: string } };

export type RuleQuestionShownFragment = { name: string, chosen: string, unconfirmed: boolean, question: { vi: string, en: string }, reason: { vi: string, en: string }, citation: { vi: string, en: string }, options: Array<{ code: string, available: boolean, text: { vi: string, en: string } }> };

export type RuleChoiceRowFragment = { id: string, option: string, inForce: boolean, validFrom: string, validTo: string | null, document: string, version: number, agency: { id: string, name: string } | null, policy: { id: string, title: { vi: string, en: string } } | null, layer: { id: string, unconfirmed: boolean, title: { vi: string, en: string } } | null, question: { name: string, chosen: string, unconfirmed: boolean, question: { vi: string, en: string }, reason: { vi: string, en: string }, citation: { vi: string, en: string }, options: Array<{ code: string, available: boolean, text: { vi: string, en: string } }> } | null };

export type ChoosablePolicyFragment = { id: string, layerOf: Array<string>, unconfirmed: boolean, title: { vi: string, en: string }, questions: Array<{ name: string, chosen: string, unconfirmed: boolean, question: { vi: string, en: string }, reason: { vi: string, en: string }, citation: { vi: string, en: string }, options: Array<{ code: string, available: boolean, text: { vi: string, en: string } }> }> };

export type ChosenRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChosenRulesQuery = { unitActions: Array<Action>, ruleChoices: Array<{ id: string, option: string, inForce: boolean, validFrom: string, validTo: string | null, document: string, version: number, agency: { id: string, name: string } | null, policy: { id: string, title: { vi: string, en: string } } | null, layer: { id: string, unconfirmed: boolean, title: { vi: string, en: string } } | null, question: { name: string, chosen: string, unconfirmed: boolean, question: { vi: string, en: string }, reason: { vi: string, en: string }, citation: { vi: string, en: string }, options: Array<{ code: string, available: boolean, text: { vi: string, en: string } }> } | null }>, choosablePolicies: Array<{ id: string, layerOf: Array<string>, unconfirmed: boolean, title: { vi: string, en: string }, questions: Array<{ name: string, chosen: string, unconfirmed: boolean, question: { vi: string, en: string }, reason: { vi: string, en: string }, citation: { vi: string, en: string }, options: Array<{ code: string, available: boolean, text: { vi: string, en: string } }> }> }> };

export type ChooseRuleMutationVariables = Exact<{
  input: ChooseRuleInput;
}>;


export type ChooseRuleMutation = { chooseRule: { id: string } };

export type EndRuleChoiceMutationVariables = Exact<{
  choice: string | number;
  validTo: string;
  reason: string;
  version: number;
}>;


export type EndRuleChoiceMutation = { endRuleChoice: { id: string } };

export type RuleDraftRowFragment = { id: string, code: string, state: RuleDraftState, startedBy: string, changedAt: string, title: { vi: string, en: string } };

export type RuleDraftShownFragment = { text: string, note: string, submittedBy: string, approvedBy: string, publishedHash: string | null, reviewed: Array<string>, version: number, availableActions: Array<Action>, id: string, code: string, state: RuleDraftState, startedBy: string, changedAt: string, changes: Array<{ path: Array<string>, kind: RuleChangeKind, what: { vi: string, en: string }, from: { vi: string, en: string }, to: { vi: string, en: string } }>, parts: Array<{ section: string, name: string, number: string, unit: string, unconfirmed: boolean, label: { vi: string, en: string }, value: { vi: string, en: string }, citation: { vi: string, en: string }, confirmation: { id: string, document: string, decidedOn: string, confirmedBy: string, version: number, availableActions: Array<Action> } | null }>, parameters: Array<{ name: string, chosen: string, question: { vi: string, en: string }, reason: { vi: string, en: string }, options: Array<{ code: string, available: boolean, text: { vi: string, en: string } }> }>, report: { passed: number, cases: Array<{ id: string, title: string, carried: boolean, step: { vi: string, en: string } | null, expectations: Array<{ name: string, was: string, now: string }>, failed: { name: string, expected: string, actual: string } | null }> } | null, title: { vi: string, en: string } };

export type RuleDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleDraftsQuery = { ruleDrafts: Array<{ id: string, code: string, state: RuleDraftState, startedBy: string, changedAt: string, title: { vi: string, en: string } }> };

export type RuleDraftQueryVariables = Exact<{
  id: string | number;
}>;


export type RuleDraftQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'AnnualRating' }
    | { __typename: 'AssignedTask' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'CapDecision' }
    | { __typename: 'Catalogue' }
    | { __typename: 'CatalogueEntry' }
    | { __typename: 'Charge' }
    | { __typename: 'Complaint' }
    | { __typename: 'Conclusion' }
    | { __typename: 'Confirmation' }
    | { __typename: 'Criterion' }
    | { __typename: 'Delegation' }
    | { __typename: 'Delivery' }
    | { __typename: 'Discipline' }
    | { __typename: 'Dossier' }
    | { __typename: 'ExcellenceLimit' }
    | { __typename: 'Extension' }
    | { __typename: 'File' }
    | { __typename: 'Finding' }
    | { __typename: 'ForceMajeure' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Leave' }
    | { __typename: 'Measurement' }
    | { __typename: 'Meeting' }
    | { __typename: 'NationalFile' }
    | { __typename: 'ObjectiveCause' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period' }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person' }
    | { __typename: 'Petition' }
    | { __typename: 'Post' }
    | { __typename: 'Proposal' }
    | { __typename: 'RatingDecision' }
    | { __typename: 'Record' }
    | { __typename: 'Result' }
    | { __typename: 'RuleChoice' }
    | { __typename: 'RuleDraft', text: string, note: string, submittedBy: string, approvedBy: string, publishedHash: string | null, reviewed: Array<string>, version: number, availableActions: Array<Action>, id: string, code: string, state: RuleDraftState, startedBy: string, changedAt: string, changes: Array<{ path: Array<string>, kind: RuleChangeKind, what: { vi: string, en: string }, from: { vi: string, en: string }, to: { vi: string, en: string } }>, parts: Array<{ section: string, name: string, number: string, unit: string, unconfirmed: boolean, label: { vi: string, en: string }, value: { vi: string, en: string }, citation: { vi: string, en: string }, confirmation: { id: string, document: string, decidedOn: string, confirmedBy: string, version: number, availableActions: Array<Action> } | null }>, parameters: Array<{ name: string, chosen: string, question: { vi: string, en: string }, reason: { vi: string, en: string }, options: Array<{ code: string, available: boolean, text: { vi: string, en: string } }> }>, report: { passed: number, cases: Array<{ id: string, title: string, carried: boolean, step: { vi: string, en: string } | null, expectations: Array<{ name: string, was: string, now: string }>, failed: { name: string, expected: string, actual: string } | null }> } | null, title: { vi: string, en: string } }
    | { __typename: 'Run' }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitAssessment' }
    | { __typename: 'UnitRegulation' }
    | { __typename: 'UnitResult' }
    | { __typename: 'WhatIf' }
    | { __typename: 'WhatIfEffect' }
    | { __typename: 'WorkGroup' }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkProduct' }
   | null };

export type StartRuleDraftMutationVariables = Exact<{
  base: string | number;
}>;


export type StartRuleDraftMutation = { startRuleDraft: { id: string } };

export type SetRuleValuesMutationVariables = Exact<{
  input: SetRuleValuesInput;
}>;


export type SetRuleValuesMutation = { setRuleValues: { id: string } };

export type SaveRuleTextMutationVariables = Exact<{
  input: SaveRuleTextInput;
}>;


export type SaveRuleTextMutation = { saveRuleText: { id: string } };

export type CheckRuleDraftMutationVariables = Exact<{
  draft: string | number;
  version: number;
}>;


export type CheckRuleDraftMutation = { checkRuleDraft: { id: string } };

export type AdoptCasesMutationVariables = Exact<{
  input: AdoptCasesInput;
}>;


export type AdoptCasesMutation = { adoptCases: { id: string } };

export type SubmitRuleDraftMutationVariables = Exact<{
  draft: string | number;
  version: number;
}>;


export type SubmitRuleDraftMutation = { submitRuleDraft: { id: string } };

export type ReturnRuleDraftMutationVariables = Exact<{
  draft: string | number;
  reason: string;
  version: number;
}>;


export type ReturnRuleDraftMutation = { returnRuleDraft: { id: string } };

export type ApproveRuleDraftMutationVariables = Exact<{
  input: ApproveRuleDraftInput;
}>;


export type ApproveRuleDraftMutation = { approveRuleDraft: { id: string } };

export type PublishRuleDraftMutationVariables = Exact<{
  input: PublishRuleDraftInput;
}>;


export type PublishRuleDraftMutation = { publishRuleDraft: { id: string } };

export type DiscardRuleDraftMutationVariables = Exact<{
  draft: string | number;
  reason: string;
  version: number;
}>;


export type DiscardRuleDraftMutation = { discardRuleDraft: { id: string } };

export type WhatIfShownFragment = { id: string, state: WhatIfState, done: number, total: number, startedBy: string, createdAt: string, failure: string | null, version: number, availableActions: Array<Action>, assumptions: Array<{ policy: string, parameter: string, option: string, layer: string, draft: string }>, period: { id: string, label: { vi: string, en: string } }, unit: { id: string, name: string } };

export type WhatIfsQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIfsQuery = { whatIfs: Array<{ id: string, state: WhatIfState, done: number, total: number, startedBy: string, createdAt: string, failure: string | null, version: number, availableActions: Array<Action>, assumptions: Array<{ policy: string, parameter: string, option: string, layer: string, draft: string }>, period: { id: string, label: { vi: string, en: string } }, unit: { id: string, name: string } }> };

export type WhatIfNodeQueryVariables = Exact<{
  id: string | number;
}>;


export type WhatIfNodeQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'AnnualRating' }
    | { __typename: 'AssignedTask' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'CapDecision' }
    | { __typename: 'Catalogue' }
    | { __typename: 'CatalogueEntry' }
    | { __typename: 'Charge' }
    | { __typename: 'Complaint' }
    | { __typename: 'Conclusion' }
    | { __typename: 'Confirmation' }
    | { __typename: 'Criterion' }
    | { __typename: 'Delegation' }
    | { __typename: 'Delivery' }
    | { __typename: 'Discipline' }
    | { __typename: 'Dossier' }
    | { __typename: 'ExcellenceLimit' }
    | { __typename: 'Extension' }
    | { __typename: 'File' }
    | { __typename: 'Finding' }
    | { __typename: 'ForceMajeure' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Leave' }
    | { __typename: 'Measurement' }
    | { __typename: 'Meeting' }
    | { __typename: 'NationalFile' }
    | { __typename: 'ObjectiveCause' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period' }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person' }
    | { __typename: 'Petition' }
    | { __typename: 'Post' }
    | { __typename: 'Proposal' }
    | { __typename: 'RatingDecision' }
    | { __typename: 'Record' }
    | { __typename: 'Result' }
    | { __typename: 'RuleChoice' }
    | { __typename: 'RuleDraft' }
    | { __typename: 'Run' }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitAssessment' }
    | { __typename: 'UnitRegulation' }
    | { __typename: 'UnitResult' }
    | { __typename: 'WhatIf', id: string, state: WhatIfState, done: number, total: number, startedBy: string, createdAt: string, failure: string | null, version: number, availableActions: Array<Action>, assumptions: Array<{ policy: string, parameter: string, option: string, layer: string, draft: string }>, period: { id: string, label: { vi: string, en: string } }, unit: { id: string, name: string } }
    | { __typename: 'WhatIfEffect' }
    | { __typename: 'WorkGroup' }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkProduct' }
   | null };

export type WhatIfResultQueryVariables = Exact<{
  id: string | number;
}>;


export type WhatIfResultQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'AnnualRating' }
    | { __typename: 'AssignedTask' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'CapDecision' }
    | { __typename: 'Catalogue' }
    | { __typename: 'CatalogueEntry' }
    | { __typename: 'Charge' }
    | { __typename: 'Complaint' }
    | { __typename: 'Conclusion' }
    | { __typename: 'Confirmation' }
    | { __typename: 'Criterion' }
    | { __typename: 'Delegation' }
    | { __typename: 'Delivery' }
    | { __typename: 'Discipline' }
    | { __typename: 'Dossier' }
    | { __typename: 'ExcellenceLimit' }
    | { __typename: 'Extension' }
    | { __typename: 'File' }
    | { __typename: 'Finding' }
    | { __typename: 'ForceMajeure' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Leave' }
    | { __typename: 'Measurement' }
    | { __typename: 'Meeting' }
    | { __typename: 'NationalFile' }
    | { __typename: 'ObjectiveCause' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period' }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person' }
    | { __typename: 'Petition' }
    | { __typename: 'Post' }
    | { __typename: 'Proposal' }
    | { __typename: 'RatingDecision' }
    | { __typename: 'Record' }
    | { __typename: 'Result' }
    | { __typename: 'RuleChoice' }
    | { __typename: 'RuleDraft' }
    | { __typename: 'Run' }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitAssessment' }
    | { __typename: 'UnitRegulation' }
    | { __typename: 'UnitResult' }
    | { __typename: 'WhatIf', id: string, all: Array<{ key: string, name: string, people: number, raised: number, lowered: number, moved: number, bounded: number }>, roles: Array<{ key: string, name: string, people: number, raised: number, lowered: number, moved: number, bounded: number }>, positions: Array<{ key: string, name: string, people: number, raised: number, lowered: number, moved: number, bounded: number }>, genders: Array<{ key: string, name: string, people: number, raised: number, lowered: number, moved: number, bounded: number }>, units: Array<{ key: string, name: string, people: number, raised: number, lowered: number, moved: number, bounded: number }>, limits: Array<{ unit: string, about: CapSubject, kind: CapScopeKind, name: string, before: { most: number, over: number }, after: { most: number, over: number } }>, effects: { totalCount: number, edges: Array<{ node: { id: string, levelBefore: Band | null, levelAfter: Band | null, newlyBounded: boolean, person: { id: string, code: string, fullName: string } | null, unit: { id: string, name: string }, step: { vi: string, en: string } | null } }> } }
    | { __typename: 'WhatIfEffect' }
    | { __typename: 'WorkGroup' }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkProduct' }
   | null };

export type WhatIfTotalShownFragment = { key: string, name: string, people: number, raised: number, lowered: number, moved: number, bounded: number };

export type RulesUsedQueryVariables = Exact<{
  period: string | number;
  unit: string | number;
}>;


export type RulesUsedQuery = { rulesUsed: Array<{ policy: string, title: { vi: string, en: string }, layers: Array<{ id: string, title: { vi: string, en: string } }>, parameters: Array<{ name: string, chosen: string, question: { vi: string, en: string }, reason: { vi: string, en: string }, options: Array<{ code: string, available: boolean, text: { vi: string, en: string } }> }> }> };

export type ClosedPeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type ClosedPeriodsQuery = { periods: Array<{ id: string, label: { vi: string, en: string } }> };

export type WhatIfProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type WhatIfProgressSubscription = { whatIfProgress: { id: string, state: WhatIfState, done: number, total: number, startedBy: string, createdAt: string, failure: string | null, version: number, availableActions: Array<Action>, assumptions: Array<{ policy: string, parameter: string, option: string, layer: string, draft: string }>, period: { id: string, label: { vi: string, en: string } }, unit: { id: string, name: string } } };

export type StartWhatIfMutationVariables = Exact<{
  input: StartWhatIfInput;
}>;


export type StartWhatIfMutation = { startWhatIf: { id: string, state: WhatIfState, done: number, total: number, startedBy: string, createdAt: string, failure: string | null, version: number, availableActions: Array<Action>, assumptions: Array<{ policy: string, parameter: string, option: string, layer: string, draft: string }>, period: { id: string, label: { vi: string, en: string } }, unit: { id: string, name: string } } };

export type CancelWhatIfMutationVariables = Exact<{
  whatIf: string | number;
  version: number;
}>;


export type CancelWhatIfMutation = { cancelWhatIf: { id: string, state: WhatIfState, done: number, total: number, startedBy: string, createdAt: string, failure: string | null, version: number, availableActions: Array<Action>, assumptions: Array<{ policy: string, parameter: string, option: string, layer: string, draft: string }>, period: { id: string, label: { vi: string, en: string } }, unit: { id: string, name: string } } };

export type ExportWhatIfMutationVariables = Exact<{
  whatIf: string | number;
  reason: string;
}>;


export type ExportWhatIfMutation = { exportWhatIf: { id: string, name: string } };

export type RulePartShownFragment = { section: string, name: string, number: string, unit: string, unconfirmed: boolean, label: { vi: string, en: string }, value: { vi: string, en: string }, citation: { vi: string, en: string }, confirmation: { id: string, document: string, decidedOn: string, confirmedBy: string, version: number, availableActions: Array<Action> } | null };

export type OpenQuestionShownFragment = { name: string, chosen: string, question: { vi: string, en: string }, reason: { vi: string, en: string }, options: Array<{ code: string, available: boolean, text: { vi: string, en: string } }> };

export type RuleTextRowFragment = { hash: string, code: string, engine: RuleEngine, subjects: Array<RuleSubject>, layerOf: Array<string>, effectiveFrom: string, effectiveTo: string | null, document: string, publishedBy: string, doubts: number, title: { vi: string, en: string } };

export type RuleTextsQueryVariables = Exact<{
  on: string;
}>;


export type RuleTextsQuery = { ruleActions: Array<Action>, ruleTexts: Array<{ hash: string, code: string, engine: RuleEngine, subjects: Array<RuleSubject>, layerOf: Array<string>, effectiveFrom: string, effectiveTo: string | null, document: string, publishedBy: string, doubts: number, title: { vi: string, en: string } }> };

export type RuleTextQueryVariables = Exact<{
  hash: string | number;
}>;


export type RuleTextQuery = { ruleActions: Array<Action>, ruleText: { publishedAt: string | null, text: string, hash: string, code: string, engine: RuleEngine, subjects: Array<RuleSubject>, layerOf: Array<string>, effectiveFrom: string, effectiveTo: string | null, document: string, publishedBy: string, doubts: number, issuer: { vi: string, en: string }, parts: Array<{ section: string, name: string, number: string, unit: string, unconfirmed: boolean, label: { vi: string, en: string }, value: { vi: string, en: string }, citation: { vi: string, en: string }, confirmation: { id: string, document: string, decidedOn: string, confirmedBy: string, version: number, availableActions: Array<Action> } | null }>, parameters: Array<{ name: string, chosen: string, question: { vi: string, en: string }, reason: { vi: string, en: string }, options: Array<{ code: string, available: boolean, text: { vi: string, en: string } }> }>, title: { vi: string, en: string } } | null };

export type ConfirmValueMutationVariables = Exact<{
  input: ConfirmValueInput;
}>;


export type ConfirmValueMutation = { confirmValue: { id: string } };

export type WithdrawConfirmationMutationVariables = Exact<{
  confirmation: string | number;
  reason: string;
  version: number;
}>;


export type WithdrawConfirmationMutation = { withdrawConfirmation: { id: string } };

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
    | { __typename: 'AnnualRating' }
    | { __typename: 'AssignedTask' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'CapDecision' }
    | { __typename: 'Catalogue' }
    | { __typename: 'CatalogueEntry' }
    | { __typename: 'Charge' }
    | { __typename: 'Complaint' }
    | { __typename: 'Conclusion' }
    | { __typename: 'Confirmation' }
    | { __typename: 'Criterion' }
    | { __typename: 'Delegation' }
    | { __typename: 'Delivery' }
    | { __typename: 'Discipline' }
    | { __typename: 'Dossier' }
    | { __typename: 'ExcellenceLimit' }
    | { __typename: 'Extension' }
    | { __typename: 'File' }
    | { __typename: 'Finding' }
    | { __typename: 'ForceMajeure' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Leave' }
    | { __typename: 'Measurement' }
    | { __typename: 'Meeting' }
    | { __typename: 'NationalFile' }
    | { __typename: 'ObjectiveCause' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period' }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person', id: string, code: string, fullName: string, subjectKind: SubjectKind, gender: Gender | null, birthDate: string | null, hasAccount: boolean, posts: Array<{ id: string, title: string, role: PostRole, primary: boolean, validFrom: string, validTo: string | null, note: string, noteResolved: boolean, version: number, availableActions: Array<Action>, unit: { id: string, name: string }, peerGroup: { id: string, name: string } | null, charges: Array<{ id: string, validFrom: string, validTo: string | null, document: string, unit: { id: string, name: string } }> }>, leaves: Array<{ id: string, kind: LeaveKind, validFrom: string, validTo: string | null, document: string }> }
    | { __typename: 'Petition' }
    | { __typename: 'Post' }
    | { __typename: 'Proposal' }
    | { __typename: 'RatingDecision' }
    | { __typename: 'Record' }
    | { __typename: 'Result' }
    | { __typename: 'RuleChoice' }
    | { __typename: 'RuleDraft' }
    | { __typename: 'Run' }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitAssessment' }
    | { __typename: 'UnitRegulation' }
    | { __typename: 'UnitResult' }
    | { __typename: 'WhatIf' }
    | { __typename: 'WhatIfEffect' }
    | { __typename: 'WorkGroup' }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkProduct' }
   | null };

export type PersonHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonHistoryQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'AnnualRating' }
    | { __typename: 'AssignedTask' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'CapDecision' }
    | { __typename: 'Catalogue' }
    | { __typename: 'CatalogueEntry' }
    | { __typename: 'Charge' }
    | { __typename: 'Complaint' }
    | { __typename: 'Conclusion' }
    | { __typename: 'Confirmation' }
    | { __typename: 'Criterion' }
    | { __typename: 'Delegation' }
    | { __typename: 'Delivery' }
    | { __typename: 'Discipline' }
    | { __typename: 'Dossier' }
    | { __typename: 'ExcellenceLimit' }
    | { __typename: 'Extension' }
    | { __typename: 'File' }
    | { __typename: 'Finding' }
    | { __typename: 'ForceMajeure' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Leave' }
    | { __typename: 'Measurement' }
    | { __typename: 'Meeting' }
    | { __typename: 'NationalFile' }
    | { __typename: 'ObjectiveCause' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period' }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person', id: string, subjectKind: SubjectKind, annualRatings: Array<{ id: string, stage: RatingState, period: { id: string }, outcome: { decidedRating: Band | null } | null }> | null, history: Array<{ id: string, status: ResultStatus, total: string | null, band: Band | null, rating: Band | null, outcome: CapOutcome | null, period: { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } }, unit: { id: string, name: string } }>, disciplines: Array<{ id: string, act: string, kind: FaultKind, organ: DisciplineOrgan, form: DisciplineForm, decidedOn: string, effectiveFrom: string | null, document: string, usedIn: number | null, usedDocument: string }>, attestations: Array<{ id: string, year: number, kind: AttestationKind, holds: boolean, day: string | null, part: number | null, whole: number | null, document: string }> }
    | { __typename: 'Petition' }
    | { __typename: 'Post' }
    | { __typename: 'Proposal' }
    | { __typename: 'RatingDecision' }
    | { __typename: 'Record' }
    | { __typename: 'Result' }
    | { __typename: 'RuleChoice' }
    | { __typename: 'RuleDraft' }
    | { __typename: 'Run' }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitAssessment' }
    | { __typename: 'UnitRegulation' }
    | { __typename: 'UnitResult' }
    | { __typename: 'WhatIf' }
    | { __typename: 'WhatIfEffect' }
    | { __typename: 'WorkGroup' }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkProduct' }
   | null };

export type PersonProposalsQueryVariables = Exact<{
  period: string | number;
  person: string | number;
}>;


export type PersonProposalsQuery = { proposals: { edges: Array<{ node: { id: string, verdict: Verdict, dossiers: Array<{ id: string, state: DossierState }>, label: { vi: string, en: string }, condition: { vi: string, en: string } | null } }> } };

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

export type PersonEnteredQueryVariables = Exact<{
  person: string | number;
}>;


export type PersonEnteredQuery = { personActions: Array<Action>, personConclusions: Array<{ id: string, kind: ConclusionKind, concludedOn: string, document: string, state: ConclusionState, withdrawReason: string, version: number, availableActions: Array<Action> }>, personMeasurements: Array<{ id: string, source: string, version: number, inapplicable: string, level: string, numerator: string | null, denominator: string | null, period: { id: string, kind: PeriodKind, year: number, number: number, startsOn: string, endsOn: string, label: { vi: string, en: string } }, criterion: { id: string, code: string, name: string, edition: number, document: string, unit: string, direction: CriterionDirection, target: string | null, example: boolean }, reading: { met: boolean | null, explanation: { root: { rule: string, unconfirmed: boolean, children: Array<{ rule: string, unconfirmed: boolean, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string } }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string } }> } } } | null }> };

export type CriteriaOfPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type CriteriaOfPeopleQuery = { criteria: { edges: Array<{ node: { id: string, code: string, name: string, measure: CriterionMeasure, subject: RuleSubject, levels: Array<{ code: string, name: string }> } }> } };

export type RecordDisciplineMutationVariables = Exact<{
  input: RecordDisciplineInput;
}>;


export type RecordDisciplineMutation = { recordDiscipline: { id: string } };

export type RecordPersonConclusionMutationVariables = Exact<{
  input: RecordConclusionInput;
}>;


export type RecordPersonConclusionMutation = { recordConclusion: { id: string } };

export type WithdrawPersonConclusionMutationVariables = Exact<{
  conclusion: string | number;
  reason: string;
  version: number;
}>;


export type WithdrawPersonConclusionMutation = { withdrawConclusion: { id: string } };

export type RecordPersonMeasurementMutationVariables = Exact<{
  input: RecordMeasurementInput;
}>;


export type RecordPersonMeasurementMutation = { recordMeasurement: { id: string } };

export type PersonNormsQueryVariables = Exact<{
  period: string | number;
}>;


export type PersonNormsQuery = { norms: Array<{ code: string, about: string, kind: DossierKind | null, label: { vi: string, en: string } }> };

export type EligibilityShownQueryVariables = Exact<{
  person: string | number;
  period: string | number;
  norm: string;
}>;


export type EligibilityShownQuery = { eligibility: { verdict: Verdict, unmet: number, years: Array<{ year: number, proposed: boolean }>, explanation: { root: { children: Array<{ noteCode: string | null, label: { vi: string, en: string }, note: { vi: string, en: string } | null }> } } } };

export type OpenByHandMutationVariables = Exact<{
  input: OpenDossierInput;
}>;


export type OpenByHandMutation = { openDossier: { id: string } };

export type TaskRowFragment = { id: string, content: string, document: string, assigner: TaskAssigner, origin: TaskOrigin, assignedOn: string, dueOn: string, firstDueOn: string, extensionDocument: string, state: AssignedTaskState, timing: TaskTiming, doneOn: string | null, evidence: string, faulty: boolean, exceeded: boolean, exceededEvidence: string, remark: string, version: number, availableActions: Array<Action>, unit: { id: string, name: string } };

export type TasksQueryVariables = Exact<{
  unit?: string | number | null | undefined;
  asOf?: string | null | undefined;
  timing?: TaskTiming | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
  count: boolean;
}>;


export type TasksQuery = { assignedTasks: { totalCount?: number, edges: Array<{ node: { id: string, content: string, document: string, assigner: TaskAssigner, origin: TaskOrigin, assignedOn: string, dueOn: string, firstDueOn: string, extensionDocument: string, state: AssignedTaskState, timing: TaskTiming, doneOn: string | null, evidence: string, faulty: boolean, exceeded: boolean, exceededEvidence: string, remark: string, version: number, availableActions: Array<Action>, unit: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TaskSummariesQueryVariables = Exact<{
  unit?: string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type TaskSummariesQuery = { taskSummaries: Array<{ heads: Array<string>, open: number, dueSoon: number, overdue: number, backlog: number, daysOverdue: number, onTime: number, late: number, awaiting: number, unit: { id: string, name: string } }> };

export type AssignTaskMutationVariables = Exact<{
  input: AssignTaskInput;
}>;


export type AssignTaskMutation = { assignTask: { id: string } };

export type ReportTaskMutationVariables = Exact<{
  input: ReportTaskInput;
}>;


export type ReportTaskMutation = { reportTask: { id: string } };

export type VerifyTaskMutationVariables = Exact<{
  input: VerifyTaskInput;
}>;


export type VerifyTaskMutation = { verifyTask: { id: string } };

export type ReturnTaskMutationVariables = Exact<{
  task: string | number;
  reason: string;
  version: number;
}>;


export type ReturnTaskMutation = { returnTask: { id: string } };

export type ExtendTaskMutationVariables = Exact<{
  task: string | number;
  dueOn: string;
  document: string;
  version: number;
}>;


export type ExtendTaskMutation = { extendTask: { id: string } };

export type CancelTaskMutationVariables = Exact<{
  task: string | number;
  document: string;
  version: number;
}>;


export type CancelTaskMutation = { cancelTask: { id: string } };

export type TaskEnteringQueryVariables = Exact<{ [key: string]: never; }>;


export type TaskEnteringQuery = { unitActions: Array<Action> };

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

export type AwaitingShownFragment = { reasons: Array<AcceptanceException>, sampled: boolean, examined: boolean, delivery: { id: string, qty: string, deliveredOn: string, note: string, evidence: string, state: DeliveryState, returnReason: string | null, qualityFailure: boolean, decidedBy: string | null, decidedAt: string | null, version: number, availableActions: Array<Action>, evidenceFiles: Array<{ id: string, file: { id: string, name: string, size: number } }> } };

export type AcceptanceQueryVariables = Exact<{
  period: string | number;
  unit?: string | number | null | undefined;
}>;


export type AcceptanceQuery = { acceptance: { exceptionCount: number, restCount: number, exceptions: Array<{ reasons: Array<AcceptanceException>, sampled: boolean, examined: boolean, workItem: { id: string, content: string, output: string, kind: WorkKind, coefficient: string, assignedQty: string, assignedConverted: string, acceptedQty: string, dueOn: string, deliveredOn: string | null, failedAssessments: number, causeNote: string, handedWith: string, handedReason: string, state: WorkItemState, cancelReason: string | null, version: number, availableActions: Array<Action>, person: { id: string, fullName: string }, product: { id: string, name: string } | null, group: { id: string, availableActions: Array<Action> } | null, deliveries: Array<{ id: string, qty: string, deliveredOn: string, note: string, evidence: string, state: DeliveryState, returnReason: string | null, qualityFailure: boolean, decidedBy: string | null, decidedAt: string | null, version: number, availableActions: Array<Action>, evidenceFiles: Array<{ id: string, file: { id: string, name: string, size: number } }> }>, causes: Array<{ id: string, kind: CauseKind, text: string, evidence: string, lateFrom: string | null, lateTo: string | null, recordedFailures: number, state: CauseState, document: string | null, reason: string | null, claimedBy: string, decidedBy: string | null, version: number, availableActions: Array<Action>, delivery: { id: string, deliveredOn: string } | null }> }, delivery: { id: string, qty: string, deliveredOn: string, note: string, evidence: string, state: DeliveryState, returnReason: string | null, qualityFailure: boolean, decidedBy: string | null, decidedAt: string | null, version: number, availableActions: Array<Action>, evidenceFiles: Array<{ id: string, file: { id: string, name: string, size: number } }> } }>, rest: Array<{ reasons: Array<AcceptanceException>, sampled: boolean, examined: boolean, workItem: { id: string, content: string, dueOn: string, person: { id: string, fullName: string } }, delivery: { id: string, qty: string, deliveredOn: string, note: string, evidence: string, state: DeliveryState, returnReason: string | null, qualityFailure: boolean, decidedBy: string | null, decidedAt: string | null, version: number, availableActions: Array<Action>, evidenceFiles: Array<{ id: string, file: { id: string, name: string, size: number } }> } }> } };

export type ExamineDeliveryMutationVariables = Exact<{
  delivery: string | number;
  version: number;
}>;


export type ExamineDeliveryMutation = { examineDelivery: { id: string } };

export type HandOverWorkMutationVariables = Exact<{
  input: HandOverWorkInput;
}>;


export type HandOverWorkMutation = { handOverWork: { id: string } };

export type ConfirmCauseMutationVariables = Exact<{
  cause: string | number;
  document: string;
  version: number;
}>;


export type ConfirmCauseMutation = { confirmCause: { id: string } };

export type RefuseCauseMutationVariables = Exact<{
  cause: string | number;
  reason: string;
  version: number;
}>;


export type RefuseCauseMutation = { refuseCause: { id: string } };

export type PlanShownFragment = { problemCount: number, leftOut: number, lines: Array<{ row: number, content: string, coefficient: string, assignedQty: string, dueOn: string, inCatalogue: boolean, copiedFrom: string | null, person: { id: string, fullName: string } | null, problem: { field: string, article: string, text: { vi: string, en: string } } | null }>, assigned: Array<{ id: string }> };

export type AssignRowsMutationVariables = Exact<{
  rows: Array<WorkRowInput> | WorkRowInput;
  dryRun: boolean;
}>;


export type AssignRowsMutation = { assignRows: { problemCount: number, leftOut: number, lines: Array<{ row: number, content: string, coefficient: string, assignedQty: string, dueOn: string, inCatalogue: boolean, copiedFrom: string | null, person: { id: string, fullName: string } | null, problem: { field: string, article: string, text: { vi: string, en: string } } | null }>, assigned: Array<{ id: string }> } };

export type AssignToGroupMutationVariables = Exact<{
  input: AssignToGroupInput;
  dryRun: boolean;
}>;


export type AssignToGroupMutation = { assignToGroup: { problemCount: number, leftOut: number, lines: Array<{ row: number, content: string, coefficient: string, assignedQty: string, dueOn: string, inCatalogue: boolean, copiedFrom: string | null, person: { id: string, fullName: string } | null, problem: { field: string, article: string, text: { vi: string, en: string } } | null }>, assigned: Array<{ id: string }> } };

export type CopyWorkMutationVariables = Exact<{
  input: CopyWorkInput;
  dryRun: boolean;
}>;


export type CopyWorkMutation = { copyWork: { problemCount: number, leftOut: number, lines: Array<{ row: number, content: string, coefficient: string, assignedQty: string, dueOn: string, inCatalogue: boolean, copiedFrom: string | null, person: { id: string, fullName: string } | null, problem: { field: string, article: string, text: { vi: string, en: string } } | null }>, assigned: Array<{ id: string }> } };

export type ShareWorkMutationVariables = Exact<{
  input: ShareWorkInput;
}>;


export type ShareWorkMutation = { shareWork: { id: string } };

export type SharedWorkQueryVariables = Exact<{
  group: string | number;
}>;


export type SharedWorkQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'AnnualRating' }
    | { __typename: 'AssignedTask' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'CapDecision' }
    | { __typename: 'Catalogue' }
    | { __typename: 'CatalogueEntry' }
    | { __typename: 'Charge' }
    | { __typename: 'Complaint' }
    | { __typename: 'Conclusion' }
    | { __typename: 'Confirmation' }
    | { __typename: 'Criterion' }
    | { __typename: 'Delegation' }
    | { __typename: 'Delivery' }
    | { __typename: 'Discipline' }
    | { __typename: 'Dossier' }
    | { __typename: 'ExcellenceLimit' }
    | { __typename: 'Extension' }
    | { __typename: 'File' }
    | { __typename: 'Finding' }
    | { __typename: 'ForceMajeure' }
    | { __typename: 'Grant' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Leave' }
    | { __typename: 'Measurement' }
    | { __typename: 'Meeting' }
    | { __typename: 'NationalFile' }
    | { __typename: 'ObjectiveCause' }
    | { __typename: 'PeerGroup' }
    | { __typename: 'Period' }
    | { __typename: 'PeriodAssessment' }
    | { __typename: 'Person' }
    | { __typename: 'Petition' }
    | { __typename: 'Post' }
    | { __typename: 'Proposal' }
    | { __typename: 'RatingDecision' }
    | { __typename: 'Record' }
    | { __typename: 'Result' }
    | { __typename: 'RuleChoice' }
    | { __typename: 'RuleDraft' }
    | { __typename: 'Run' }
    | { __typename: 'SecurityPolicy' }
    | { __typename: 'Session' }
    | { __typename: 'SignInAttempt' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitAssessment' }
    | { __typename: 'UnitRegulation' }
    | { __typename: 'UnitResult' }
    | { __typename: 'WhatIf' }
    | { __typename: 'WhatIfEffect' }
    | { __typename: 'WorkGroup', id: string, content: string, whole: string, shared: string, version: number }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkProduct' }
   | null };

export type AddSharesMutationVariables = Exact<{
  group: string | number;
  shares: Array<ShareInput> | ShareInput;
  version: number;
}>;


export type AddSharesMutation = { addShares: { id: string } };

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

export type FindingRowFragment = { id: string, origin: FindingOrigin, content: string, document: string, foundOn: string, state: FindingState, remediedOn: string | null, remedyDocument: string, version: number, availableActions: Array<Action> };

export type ComplaintRowFragment = { id: string, kind: ComplaintKind, content: string, receivedOn: string, state: ComplaintState, outcome: ComplaintOutcome | null, verifiedOn: string | null, document: string, version: number, availableActions: Array<Action> };

export type MajeureRowFragment = { id: string, year: number, content: string, state: ForceMajeureState, document: string, reason: string, decidedOn: string | null, version: number, availableActions: Array<Action> };

export type ConclusionRowFragment = { id: string, kind: ConclusionKind, concludedOn: string, document: string, occurredOn: string | null, state: ConclusionState, withdrawReason: string, version: number, availableActions: Array<Action>, person: { id: string, fullName: string } | null };

export type UnitRegistersQueryVariables = Exact<{
  unit: string | number;
}>;


export type UnitRegistersQuery = { unitActions: Array<Action>, node:
    | { id: string, name: string }
    | Record<PropertyKey, never>
   | null, findings: Array<{ id: string, origin: FindingOrigin, content: string, document: string, foundOn: string, state: FindingState, remediedOn: string | null, remedyDocument: string, version: number, availableActions: Array<Action> }>, complaints: Array<{ id: string, kind: ComplaintKind, content: string, receivedOn: string, state: ComplaintState, outcome: ComplaintOutcome | null, verifiedOn: string | null, document: string, version: number, availableActions: Array<Action> }>, forceMajeureClaims: Array<{ id: string, year: number, content: string, state: ForceMajeureState, document: string, reason: string, decidedOn: string | null, version: number, availableActions: Array<Action> }>, conclusions: Array<{ id: string, kind: ConclusionKind, concludedOn: string, document: string, occurredOn: string | null, state: ConclusionState, withdrawReason: string, version: number, availableActions: Array<Action>, person: { id: string, fullName: string } | null }> };

export type UnitFormPartsFragment = { id: string, state: UnitAssessmentState, selfRating: Band | null, nothingFound: boolean, comment: string, confirmedBy: string | null, confirmedAt: string | null, decisionRating: Band | null, decisionDocument: string, version: number, availableActions: Array<Action>, confirmer: { names: Array<string>, office: { vi: string, en: string } }, policy: { id: string, unconfirmed: boolean, title: { vi: string, en: string } }, inapplicable: Array<{ id: string, inapplicable: string, source: string, recordedBy: string, criterion: { id: string, code: string, name: string } }>, items: Array<{ judgedMax: string | null, self: string | null, confirmed: string | null, item: { code: string, max: string | null, unconfirmed: boolean, label: { vi: string, en: string } }, indicators: Array<{ code: string, name: string, numerator: string | null, denominator: string | null, source: string, value: string | null, points: string | null, max: string | null }> }> };

export type UnitFormQueryVariables = Exact<{
  unit: string | number;
  period: string | number;
}>;


export type UnitFormQuery = { unitAssessment: { id: string, state: UnitAssessmentState, selfRating: Band | null, nothingFound: boolean, comment: string, confirmedBy: string | null, confirmedAt: string | null, decisionRating: Band | null, decisionDocument: string, version: number, availableActions: Array<Action>, confirmer: { names: Array<string>, office: { vi: string, en: string } }, policy: { id: string, unconfirmed: boolean, title: { vi: string, en: string } }, inapplicable: Array<{ id: string, inapplicable: string, source: string, recordedBy: string, criterion: { id: string, code: string, name: string } }>, items: Array<{ judgedMax: string | null, self: string | null, confirmed: string | null, item: { code: string, max: string | null, unconfirmed: boolean, label: { vi: string, en: string } }, indicators: Array<{ code: string, name: string, numerator: string | null, denominator: string | null, source: string, value: string | null, points: string | null, max: string | null }> }> } };

export type UnitMeasurementsQueryVariables = Exact<{
  unit: string | number;
  period: string | number;
}>;


export type UnitMeasurementsQuery = { measurements: Array<{ id: string, source: string, recordedBy: string, version: number, inapplicable: string, level: string, numerator: string | null, denominator: string | null, person: { id: string, fullName: string } | null, criterion: { id: string, code: string, name: string, edition: number, document: string, unit: string, direction: CriterionDirection, target: string | null, example: boolean }, reading: { met: boolean | null, explanation: { root: { rule: string, unconfirmed: boolean, children: Array<{ rule: string, unconfirmed: boolean, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string } }> }>, label: { vi: string, en: string }, formula: { vi: string, en: string }, display: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string } }> } } } | null }> };

export type MeasurableCriteriaQueryVariables = Exact<{ [key: string]: never; }>;


export type MeasurableCriteriaQuery = { criteria: { edges: Array<{ node: { id: string, code: string, name: string, measure: CriterionMeasure, feed: CriterionFeed, subject: RuleSubject, numerator: string, denominator: string, unit: string, levels: Array<{ code: string, name: string }> } }> } };

export type RecordFindingMutationVariables = Exact<{
  input: RecordFindingInput;
}>;


export type RecordFindingMutation = { recordFinding: { id: string } };

export type RemedyFindingMutationVariables = Exact<{
  finding: string | number;
  remediedOn: string;
  document: string;
  version: number;
}>;


export type RemedyFindingMutation = { remedyFinding: { id: string } };

export type RecordComplaintMutationVariables = Exact<{
  input: RecordComplaintInput;
}>;


export type RecordComplaintMutation = { recordComplaint: { id: string } };

export type VerifyComplaintMutationVariables = Exact<{
  input: VerifyComplaintInput;
}>;


export type VerifyComplaintMutation = { verifyComplaint: { id: string } };

export type ClaimForceMajeureMutationVariables = Exact<{
  unit: string | number;
  year: number;
  content: string;
}>;


export type ClaimForceMajeureMutation = { claimForceMajeure: { id: string } };

export type AcceptForceMajeureMutationVariables = Exact<{
  input: DecideForceMajeureInput;
}>;


export type AcceptForceMajeureMutation = { acceptForceMajeure: { id: string } };

export type RefuseForceMajeureMutationVariables = Exact<{
  input: DecideForceMajeureInput;
}>;


export type RefuseForceMajeureMutation = { refuseForceMajeure: { id: string } };

export type RecordConclusionMutationVariables = Exact<{
  input: RecordConclusionInput;
}>;


export type RecordConclusionMutation = { recordConclusion: { id: string } };

export type WithdrawConclusionMutationVariables = Exact<{
  conclusion: string | number;
  reason: string;
  version: number;
}>;


export type WithdrawConclusionMutation = { withdrawConclusion: { id: string } };

export type RecordMeasurementMutationVariables = Exact<{
  input: RecordMeasurementInput;
}>;


export type RecordMeasurementMutation = { recordMeasurement: { id: string } };

export type SaveUnitFormMutationVariables = Exact<{
  input: SaveUnitAssessmentInput;
}>;


export type SaveUnitFormMutation = { saveUnitAssessment: { id: string, state: UnitAssessmentState, selfRating: Band | null, nothingFound: boolean, comment: string, confirmedBy: string | null, confirmedAt: string | null, decisionRating: Band | null, decisionDocument: string, version: number, availableActions: Array<Action>, confirmer: { names: Array<string>, office: { vi: string, en: string } }, policy: { id: string, unconfirmed: boolean, title: { vi: string, en: string } }, inapplicable: Array<{ id: string, inapplicable: string, source: string, recordedBy: string, criterion: { id: string, code: string, name: string } }>, items: Array<{ judgedMax: string | null, self: string | null, confirmed: string | null, item: { code: string, max: string | null, unconfirmed: boolean, label: { vi: string, en: string } }, indicators: Array<{ code: string, name: string, numerator: string | null, denominator: string | null, source: string, value: string | null, points: string | null, max: string | null }> }> } };

export type SubmitUnitFormMutationVariables = Exact<{
  assessment: string | number;
  version: number;
}>;


export type SubmitUnitFormMutation = { submitUnitAssessment: { id: string } };

export type ReturnUnitFormMutationVariables = Exact<{
  assessment: string | number;
  reason: string;
  version: number;
}>;


export type ReturnUnitFormMutation = { returnUnitAssessment: { id: string } };

export type ConfirmUnitFormMutationVariables = Exact<{
  input: ConfirmUnitAssessmentInput;
}>;


export type ConfirmUnitFormMutation = { confirmUnitAssessment: { id: string } };

export type ReopenUnitFormMutationVariables = Exact<{
  assessment: string | number;
  reason: string;
  version: number;
}>;


export type ReopenUnitFormMutation = { reopenUnitAssessment: { id: string } };

export type FixUnitRatingMutationVariables = Exact<{
  assessment: string | number;
  rating: Band;
  document: string;
  version: number;
}>;


export type FixUnitRatingMutation = { fixUnitRating: { id: string } };

export type OutcomeSourceFragment = { id: string, kind: SourceKind, label: string };

export type OutcomeStepFragment = { rule: string, value: string, noteCode: string | null, label: { vi: string, en: string }, display: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> };

export type UnitOutcomeQueryVariables = Exact<{
  period: string | number;
  unit: string | number;
}>;


export type UnitOutcomeQuery = { unitResult: { id: string, status: ResultStatus, total: string | null, general: string | null, result: string | null, band: Band | null, ratingBeforeCap: Band | null, rating: Band | null, outcome: CapOutcome | null, notForOfficialUse: boolean, reason: { vi: string, en: string } | null, unit: { id: string, name: string }, explanation: { root: { rule: string, value: string, noteCode: string | null, children: Array<{ rule: string, value: string, noteCode: string | null, children: Array<{ rule: string, value: string, noteCode: string | null, children: Array<{ rule: string, value: string, noteCode: string | null, label: { vi: string, en: string }, display: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, display: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, display: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> }>, label: { vi: string, en: string }, display: { vi: string, en: string }, note: { vi: string, en: string } | null, citations: Array<{ vi: string, en: string }>, inputs: Array<{ label: { vi: string, en: string }, value: { vi: string, en: string }, source: { id: string, kind: SourceKind, label: string } | null }> } } } | null, unitRanking: Array<{ rank: number | null, result: { id: string, status: ResultStatus, total: string | null, rating: Band | null, ratingBeforeCap: Band | null, outcome: CapOutcome | null, unit: { id: string, name: string } } }> };

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
export const ReadingStepFragmentDoc = new TypedDocumentString(`
    fragment ReadingStep on ExplanationStep {
  rule
  unconfirmed
  label {
    vi
    en
  }
  formula {
    vi
    en
  }
  display {
    vi
    en
  }
  note {
    vi
    en
  }
  citations {
    vi
    en
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
  }
}
    `, {"fragmentName":"ReadingStep"}) as unknown as TypedDocumentString<ReadingStepFragment, unknown>;
export const MeasurementReadFragmentDoc = new TypedDocumentString(`
    fragment MeasurementRead on Measurement {
  inapplicable
  level
  numerator
  denominator
  criterion {
    id
    code
    name
    edition
    document
    unit
    direction
    target
    example
  }
  reading {
    met
    explanation {
      root {
        ...ReadingStep
        children {
          ...ReadingStep
        }
      }
    }
  }
}
    fragment ReadingStep on ExplanationStep {
  rule
  unconfirmed
  label {
    vi
    en
  }
  formula {
    vi
    en
  }
  display {
    vi
    en
  }
  note {
    vi
    en
  }
  citations {
    vi
    en
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
  }
}`, {"fragmentName":"MeasurementRead"}) as unknown as TypedDocumentString<MeasurementReadFragment, unknown>;
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
export const CauseShownFragmentDoc = new TypedDocumentString(`
    fragment CauseShown on ObjectiveCause {
  id
  kind
  text
  evidence
  lateFrom
  lateTo
  recordedFailures
  state
  document
  reason
  claimedBy
  decidedBy
  version
  availableActions
  delivery {
    id
    deliveredOn
  }
}
    `, {"fragmentName":"CauseShown"}) as unknown as TypedDocumentString<CauseShownFragment, unknown>;
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
  handedWith
  handedReason
  state
  cancelReason
  version
  availableActions
  product {
    id
    name
  }
  group {
    id
    availableActions
  }
  deliveries {
    ...DeliveryShown
  }
  causes {
    ...CauseShown
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
fragment CauseShown on ObjectiveCause {
  id
  kind
  text
  evidence
  lateFrom
  lateTo
  recordedFailures
  state
  document
  reason
  claimedBy
  decidedBy
  version
  availableActions
  delivery {
    id
    deliveredOn
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
export const CapScopeShownFragmentDoc = new TypedDocumentString(`
    fragment CapScopeShown on CapScope {
  kind
  name
  ratio
  members
  rated
  goodOrBetter
  undecided
  most
  accepted
  reserved
  left
}
    `, {"fragmentName":"CapScopeShown"}) as unknown as TypedDocumentString<CapScopeShownFragment, unknown>;
export const CapTieShownFragmentDoc = new TypedDocumentString(`
    fragment CapTieShown on CapTie {
  scopes
  proposed
  rule
}
    `, {"fragmentName":"CapTieShown"}) as unknown as TypedDocumentString<CapTieShownFragment, unknown>;
export const LimitShownFragmentDoc = new TypedDocumentString(`
    fragment LimitShown on ExcellenceLimit {
  id
  about
  reserve
  provisional
  scopes {
    ...CapScopeShown
  }
  ties {
    ...CapTieShown
  }
}
    fragment CapScopeShown on CapScope {
  kind
  name
  ratio
  members
  rated
  goodOrBetter
  undecided
  most
  accepted
  reserved
  left
}
fragment CapTieShown on CapTie {
  scopes
  proposed
  rule
}`, {"fragmentName":"LimitShown"}) as unknown as TypedDocumentString<LimitShownFragment, unknown>;
export const CapDecisionShownFragmentDoc = new TypedDocumentString(`
    fragment CapDecisionShown on CapDecision {
  id
  about
  kind
  scope
  ratio
  document
  reason
  recordedBy
  recordedAt
  peerGroup {
    id
    name
  }
  person {
    id
    fullName
  }
  ratedUnit {
    id
    name
  }
}
    `, {"fragmentName":"CapDecisionShown"}) as unknown as TypedDocumentString<CapDecisionShownFragment, unknown>;
export const EntryShownFragmentDoc = new TypedDocumentString(`
    fragment EntryShown on CatalogueEntry {
  id
  name
  detail
  output
  section
  complexityGroup
  points
  standard
  removes
  state
  reason
  proposedBy
  version
  availableActions
  unit {
    id
    name
  }
  mergedInto {
    id
    name
  }
}
    `, {"fragmentName":"EntryShown"}) as unknown as TypedDocumentString<EntryShownFragment, unknown>;
export const VersionShownFragmentDoc = new TypedDocumentString(`
    fragment VersionShown on Catalogue {
  id
  number
  state
  groupMaxima
  effectiveFrom
  document
  returnReason
  submittedBy
  approvedBy
  version
  availableActions
  entries {
    ...EntryShown
  }
  changes {
    kind
    coefficient
    groupMaximum
    before {
      id
      points
      coefficient
    }
    fields {
      name
      complexityGroup
      points
      standard
    }
    problem {
      vi
      en
    }
  }
}
    fragment EntryShown on CatalogueEntry {
  id
  name
  detail
  output
  section
  complexityGroup
  points
  standard
  removes
  state
  reason
  proposedBy
  version
  availableActions
  unit {
    id
    name
  }
  mergedInto {
    id
    name
  }
}`, {"fragmentName":"VersionShown"}) as unknown as TypedDocumentString<VersionShownFragment, unknown>;
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
export const CriterionRowFragmentDoc = new TypedDocumentString(`
    fragment CriterionRow on Criterion {
  id
  code
  edition
  state
  name
  subject
  item
  measure
  numerator
  denominator
  unit
  direction
  target
  maxPoints
  source
  feed
  legalBasis
  example
  document
  validFrom
  validTo
  version
  availableActions
  levels {
    code
    name
    share
  }
}
    `, {"fragmentName":"CriterionRow"}) as unknown as TypedDocumentString<CriterionRowFragment, unknown>;
export const DossierRowFragmentDoc = new TypedDocumentString(`
    fragment DossierRow on Dossier {
  id
  kind
  state
  origin
  verdict
  proposedBy
  decidedBy
  document
  title {
    vi
    en
  }
  papers {
    document
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
}
    `, {"fragmentName":"DossierRow"}) as unknown as TypedDocumentString<DossierRowFragment, unknown>;
export const ProtectionShownFragmentDoc = new TypedDocumentString(`
    fragment ProtectionShown on Protection {
  kind
  text
  document
}
    `, {"fragmentName":"ProtectionShown"}) as unknown as TypedDocumentString<ProtectionShownFragment, unknown>;
export const SanctionOptionFragmentDoc = new TypedDocumentString(`
    fragment SanctionOption on SanctionCase {
  code
  label {
    vi
    en
  }
}
    `, {"fragmentName":"SanctionOption"}) as unknown as TypedDocumentString<SanctionOptionFragment, unknown>;
export const DossierShownFragmentDoc = new TypedDocumentString(`
    fragment DossierShown on Dossier {
  ...DossierRow
  norm
  adverse
  superseded
  rulesetHash
  openedBy
  openedAt
  openingReason
  bonus
  grounds
  proposedAt
  decidedAt
  decidedOn
  effectiveFrom
  reason
  version
  availableActions
  period {
    id
    year
  }
  condition {
    vi
    en
  }
  years {
    year
    rating
    decidedBy
    proposed
  }
  papers {
    code
    document
    by
    label {
      vi
      en
    }
    where {
      vi
      en
    }
  }
  protections {
    ...ProtectionShown
  }
  sanction {
    forms {
      ...SanctionOption
    }
    deferrals {
      ...SanctionOption
    }
    withoutLimit {
      ...SanctionOption
    }
  }
  terms {
    form
    act
    fault
    actOn
    discoveredOn
    noLimit
    deferrals
    asked
    decided
    title
    role
    unit {
      id
      name
    }
  }
  effect {
    __typename
    id
  }
  explanation {
    unconfirmed
    root {
      children {
        rule
        noteCode
        unconfirmed
        label {
          vi
          en
        }
        display {
          vi
          en
        }
        note {
          vi
          en
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
        }
        citations {
          vi
          en
        }
      }
    }
  }
}
    fragment ProtectionShown on Protection {
  kind
  text
  document
}
fragment DossierRow on Dossier {
  id
  kind
  state
  origin
  verdict
  proposedBy
  decidedBy
  document
  title {
    vi
    en
  }
  papers {
    document
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
}
fragment SanctionOption on SanctionCase {
  code
  label {
    vi
    en
  }
}`, {"fragmentName":"DossierShown"}) as unknown as TypedDocumentString<DossierShownFragment, unknown>;
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
export const ExplanationShownFragmentDoc = new TypedDocumentString(`
    fragment ExplanationShown on Explanation {
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
}`, {"fragmentName":"ExplanationShown"}) as unknown as TypedDocumentString<ExplanationShownFragment, unknown>;
export const ResultExplainedFragmentDoc = new TypedDocumentString(`
    fragment ResultExplained on Result {
  id
  period {
    ...PeriodOption
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
  band
  ratingBeforeCap
  rating
  outcome
  notes
  hash
  superseded
  run {
    id
    publishedAt
    engineVersion
  }
  explanation {
    ...ExplanationShown
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
fragment ExplanationShown on Explanation {
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
}`, {"fragmentName":"ResultExplained"}) as unknown as TypedDocumentString<ResultExplainedFragment, unknown>;
export const UnitResultExplainedFragmentDoc = new TypedDocumentString(`
    fragment UnitResultExplained on UnitResult {
  id
  period {
    ...PeriodOption
  }
  unit {
    id
    code
    name
  }
  status
  reason {
    vi
    en
  }
  total
  totalExact
  band
  ratingBeforeCap
  rating
  outcome
  hash
  superseded
  run {
    id
    publishedAt
    engineVersion
  }
  explanation {
    ...ExplanationShown
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
fragment ExplanationShown on Explanation {
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
}`, {"fragmentName":"UnitResultExplained"}) as unknown as TypedDocumentString<UnitResultExplainedFragment, unknown>;
export const LimitExplainedFragmentDoc = new TypedDocumentString(`
    fragment LimitExplained on ExcellenceLimit {
  id
  period {
    ...PeriodOption
  }
  unit {
    id
    name
  }
  about
  provisional
  run {
    id
    publishedAt
    engineVersion
  }
  explanation {
    ...ExplanationShown
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
fragment ExplanationShown on Explanation {
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
}`, {"fragmentName":"LimitExplained"}) as unknown as TypedDocumentString<LimitExplainedFragment, unknown>;
export const ProposalExplainedFragmentDoc = new TypedDocumentString(`
    fragment ProposalExplained on Proposal {
  id
  period {
    ...PeriodOption
  }
  candidate: person {
    id
    code
    fullName
  }
  unit {
    id
    name
  }
  label {
    vi
    en
  }
  verdict
  superseded
  explanation {
    ...ExplanationShown
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
fragment ExplanationShown on Explanation {
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
}`, {"fragmentName":"ProposalExplained"}) as unknown as TypedDocumentString<ProposalExplainedFragment, unknown>;
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
export const InboxTaskFragmentDoc = new TypedDocumentString(`
    fragment InboxTask on Task {
  kind
  count
  dueOn
  overdue
  dueSoon
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
export const PetitionRowFragmentDoc = new TypedDocumentString(`
    fragment PetitionRow on Petition {
  id
  number
  year
  state
  outcome
  filedAt
  dueOn
  timing
  version
  availableActions
  person {
    id
    code
    fullName
  }
  unit {
    id
    name
  }
  period {
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
}`, {"fragmentName":"PetitionRow"}) as unknown as TypedDocumentString<PetitionRowFragment, unknown>;
export const ProposalRowFragmentDoc = new TypedDocumentString(`
    fragment ProposalRow on Proposal {
  id
  norm
  verdict
  unmet
  effect
  adverse
  availableActions
  dossiers {
    id
    state
  }
  label {
    vi
    en
  }
  condition {
    vi
    en
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
}
    `, {"fragmentName":"ProposalRow"}) as unknown as TypedDocumentString<ProposalRowFragment, unknown>;
export const RankingLineFragmentDoc = new TypedDocumentString(`
    fragment RankingLine on RankingRow {
  id
  rank
  personId
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
  rating
  decided
  outcome
  previousTotal
}
    `, {"fragmentName":"RankingLine"}) as unknown as TypedDocumentString<RankingLineFragment, unknown>;
export const MeetingShownFragmentDoc = new TypedDocumentString(`
    fragment MeetingShown on Meeting {
  id
  kind
  state
  place
  beganAt
  endedAt
  chairID
  secretaryID
  partyRepresentative
  inFavour
  against
  adoptedAt
  version
  availableActions
  unit {
    id
    name
  }
  participants {
    personID
    name
    title
    unit
    attendance
    note
  }
  discussed {
    ratingID
    name
  }
  matters {
    ratingID
    conclusion
    level
    inFavour
    against
    opinions {
      by
      text
    }
  }
  ratings {
    id
    title
    stage
    computedRating
    selfLevel
    person {
      id
      fullName
    }
    self {
      strengths
      shortcomings
    }
  }
}
    `, {"fragmentName":"MeetingShown"}) as unknown as TypedDocumentString<MeetingShownFragment, unknown>;
export const RatingRowFragmentDoc = new TypedDocumentString(`
    fragment RatingRow on AnnualRating {
  id
  title
  role
  status
  computedRating
  stage
  beingReplaced
  selfLevel
  version
  availableActions
  period {
    id
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
  outcome {
    proposedRating
    proposalReason
    partyOpinion
    decidedRating
    reason
  }
}
    `, {"fragmentName":"RatingRow"}) as unknown as TypedDocumentString<RatingRowFragment, unknown>;
export const RuleQuestionShownFragmentDoc = new TypedDocumentString(`
    fragment RuleQuestionShown on RuleQuestion {
  name
  chosen
  unconfirmed
  question {
    vi
    en
  }
  reason {
    vi
    en
  }
  citation {
    vi
    en
  }
  options {
    code
    available
    text {
      vi
      en
    }
  }
}
    `, {"fragmentName":"RuleQuestionShown"}) as unknown as TypedDocumentString<RuleQuestionShownFragment, unknown>;
export const RuleChoiceRowFragmentDoc = new TypedDocumentString(`
    fragment RuleChoiceRow on RuleChoice {
  id
  option
  inForce
  validFrom
  validTo
  document
  version
  agency {
    id
    name
  }
  policy {
    id
    title {
      vi
      en
    }
  }
  layer {
    id
    unconfirmed
    title {
      vi
      en
    }
  }
  question {
    ...RuleQuestionShown
  }
}
    fragment RuleQuestionShown on RuleQuestion {
  name
  chosen
  unconfirmed
  question {
    vi
    en
  }
  reason {
    vi
    en
  }
  citation {
    vi
    en
  }
  options {
    code
    available
    text {
      vi
      en
    }
  }
}`, {"fragmentName":"RuleChoiceRow"}) as unknown as TypedDocumentString<RuleChoiceRowFragment, unknown>;
export const ChoosablePolicyFragmentDoc = new TypedDocumentString(`
    fragment ChoosablePolicy on RulePolicy {
  id
  layerOf
  unconfirmed
  title {
    vi
    en
  }
  questions {
    ...RuleQuestionShown
  }
}
    fragment RuleQuestionShown on RuleQuestion {
  name
  chosen
  unconfirmed
  question {
    vi
    en
  }
  reason {
    vi
    en
  }
  citation {
    vi
    en
  }
  options {
    code
    available
    text {
      vi
      en
    }
  }
}`, {"fragmentName":"ChoosablePolicy"}) as unknown as TypedDocumentString<ChoosablePolicyFragment, unknown>;
export const RuleDraftRowFragmentDoc = new TypedDocumentString(`
    fragment RuleDraftRow on RuleDraft {
  id
  code
  state
  startedBy
  changedAt
  title {
    vi
    en
  }
}
    `, {"fragmentName":"RuleDraftRow"}) as unknown as TypedDocumentString<RuleDraftRowFragment, unknown>;
export const RulePartShownFragmentDoc = new TypedDocumentString(`
    fragment RulePartShown on RulePart {
  section
  name
  number
  unit
  unconfirmed
  label {
    vi
    en
  }
  value {
    vi
    en
  }
  citation {
    vi
    en
  }
  confirmation {
    id
    document
    decidedOn
    confirmedBy
    version
    availableActions
  }
}
    `, {"fragmentName":"RulePartShown"}) as unknown as TypedDocumentString<RulePartShownFragment, unknown>;
export const OpenQuestionShownFragmentDoc = new TypedDocumentString(`
    fragment OpenQuestionShown on OpenQuestion {
  name
  chosen
  question {
    vi
    en
  }
  reason {
    vi
    en
  }
  options {
    code
    available
    text {
      vi
      en
    }
  }
}
    `, {"fragmentName":"OpenQuestionShown"}) as unknown as TypedDocumentString<OpenQuestionShownFragment, unknown>;
export const RuleDraftShownFragmentDoc = new TypedDocumentString(`
    fragment RuleDraftShown on RuleDraft {
  ...RuleDraftRow
  text
  note
  submittedBy
  approvedBy
  publishedHash
  reviewed
  version
  availableActions
  changes {
    path
    kind
    what {
      vi
      en
    }
    from {
      vi
      en
    }
    to {
      vi
      en
    }
  }
  parts {
    ...RulePartShown
  }
  parameters {
    ...OpenQuestionShown
  }
  report {
    passed
    cases {
      id
      title
      carried
      step {
        vi
        en
      }
      expectations {
        name
        was
        now
      }
      failed {
        name
        expected
        actual
      }
    }
  }
}
    fragment RuleDraftRow on RuleDraft {
  id
  code
  state
  startedBy
  changedAt
  title {
    vi
    en
  }
}
fragment RulePartShown on RulePart {
  section
  name
  number
  unit
  unconfirmed
  label {
    vi
    en
  }
  value {
    vi
    en
  }
  citation {
    vi
    en
  }
  confirmation {
    id
    document
    decidedOn
    confirmedBy
    version
    availableActions
  }
}
fragment OpenQuestionShown on OpenQuestion {
  name
  chosen
  question {
    vi
    en
  }
  reason {
    vi
    en
  }
  options {
    code
    available
    text {
      vi
      en
    }
  }
}`, {"fragmentName":"RuleDraftShown"}) as unknown as TypedDocumentString<RuleDraftShownFragment, unknown>;
export const WhatIfShownFragmentDoc = new TypedDocumentString(`
    fragment WhatIfShown on WhatIf {
  id
  state
  done
  total
  startedBy
  createdAt
  failure
  version
  availableActions
  assumptions {
    policy
    parameter
    option
    layer
    draft
  }
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
    `, {"fragmentName":"WhatIfShown"}) as unknown as TypedDocumentString<WhatIfShownFragment, unknown>;
export const WhatIfTotalShownFragmentDoc = new TypedDocumentString(`
    fragment WhatIfTotalShown on WhatIfTotal {
  key
  name
  people
  raised
  lowered
  moved
  bounded
}
    `, {"fragmentName":"WhatIfTotalShown"}) as unknown as TypedDocumentString<WhatIfTotalShownFragment, unknown>;
export const RuleTextRowFragmentDoc = new TypedDocumentString(`
    fragment RuleTextRow on RuleText {
  hash
  code
  engine
  subjects
  layerOf
  effectiveFrom
  effectiveTo
  document
  publishedBy
  doubts
  title {
    vi
    en
  }
}
    `, {"fragmentName":"RuleTextRow"}) as unknown as TypedDocumentString<RuleTextRowFragment, unknown>;
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
export const TaskRowFragmentDoc = new TypedDocumentString(`
    fragment TaskRow on AssignedTask {
  id
  content
  document
  assigner
  origin
  assignedOn
  dueOn
  firstDueOn
  extensionDocument
  state
  timing(asOf: $asOf)
  doneOn
  evidence
  faulty
  exceeded
  exceededEvidence
  remark
  version
  availableActions
  unit {
    id
    name
  }
}
    `, {"fragmentName":"TaskRow"}) as unknown as TypedDocumentString<TaskRowFragment, unknown>;
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
export const AwaitingShownFragmentDoc = new TypedDocumentString(`
    fragment AwaitingShown on AwaitingDelivery {
  reasons
  sampled
  examined
  delivery {
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
}`, {"fragmentName":"AwaitingShown"}) as unknown as TypedDocumentString<AwaitingShownFragment, unknown>;
export const PlanShownFragmentDoc = new TypedDocumentString(`
    fragment PlanShown on AssignmentPlan {
  problemCount
  leftOut
  lines {
    row
    content
    coefficient
    assignedQty
    dueOn
    inCatalogue
    copiedFrom
    person {
      id
      fullName
    }
    problem {
      field
      article
      text {
        vi
        en
      }
    }
  }
  assigned {
    id
  }
}
    `, {"fragmentName":"PlanShown"}) as unknown as TypedDocumentString<PlanShownFragment, unknown>;
export const FindingRowFragmentDoc = new TypedDocumentString(`
    fragment FindingRow on Finding {
  id
  origin
  content
  document
  foundOn
  state
  remediedOn
  remedyDocument
  version
  availableActions
}
    `, {"fragmentName":"FindingRow"}) as unknown as TypedDocumentString<FindingRowFragment, unknown>;
export const ComplaintRowFragmentDoc = new TypedDocumentString(`
    fragment ComplaintRow on Complaint {
  id
  kind
  content
  receivedOn
  state
  outcome
  verifiedOn
  document
  version
  availableActions
}
    `, {"fragmentName":"ComplaintRow"}) as unknown as TypedDocumentString<ComplaintRowFragment, unknown>;
export const MajeureRowFragmentDoc = new TypedDocumentString(`
    fragment MajeureRow on ForceMajeure {
  id
  year
  content
  state
  document
  reason
  decidedOn
  version
  availableActions
}
    `, {"fragmentName":"MajeureRow"}) as unknown as TypedDocumentString<MajeureRowFragment, unknown>;
export const ConclusionRowFragmentDoc = new TypedDocumentString(`
    fragment ConclusionRow on Conclusion {
  id
  kind
  concludedOn
  document
  occurredOn
  state
  withdrawReason
  version
  availableActions
  person {
    id
    fullName
  }
}
    `, {"fragmentName":"ConclusionRow"}) as unknown as TypedDocumentString<ConclusionRowFragment, unknown>;
export const UnitFormPartsFragmentDoc = new TypedDocumentString(`
    fragment UnitFormParts on UnitAssessment {
  id
  state
  selfRating
  nothingFound
  comment
  confirmedBy
  confirmedAt
  decisionRating
  decisionDocument
  version
  availableActions
  confirmer {
    names
    office {
      vi
      en
    }
  }
  policy {
    id
    unconfirmed
    title {
      vi
      en
    }
  }
  inapplicable {
    id
    inapplicable
    source
    recordedBy
    criterion {
      id
      code
      name
    }
  }
  items {
    judgedMax
    self
    confirmed
    item {
      code
      max
      unconfirmed
      label {
        vi
        en
      }
    }
    indicators {
      code
      name
      numerator
      denominator
      source
      value
      points
      max
    }
  }
}
    `, {"fragmentName":"UnitFormParts"}) as unknown as TypedDocumentString<UnitFormPartsFragment, unknown>;
export const OutcomeSourceFragmentDoc = new TypedDocumentString(`
    fragment OutcomeSource on SourceRecord {
  id
  kind
  label
}
    `, {"fragmentName":"OutcomeSource"}) as unknown as TypedDocumentString<OutcomeSourceFragment, unknown>;
export const OutcomeStepFragmentDoc = new TypedDocumentString(`
    fragment OutcomeStep on ExplanationStep {
  rule
  value
  label {
    vi
    en
  }
  display {
    vi
    en
  }
  noteCode
  note {
    vi
    en
  }
  citations {
    vi
    en
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
      ...OutcomeSource
    }
  }
}
    fragment OutcomeSource on SourceRecord {
  id
  kind
  label
}`, {"fragmentName":"OutcomeStep"}) as unknown as TypedDocumentString<OutcomeStepFragment, unknown>;
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
export const PrintFormDocument = new TypedDocumentString(`
    mutation PrintForm($assessment: ID!, $format: DocumentFormat!) {
  printForm(assessment: $assessment, format: $format) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<PrintFormMutation, PrintFormMutationVariables>;
export const PrintRatingDocument = new TypedDocumentString(`
    mutation PrintRating($rating: ID!, $format: DocumentFormat!) {
  printRating(rating: $rating, format: $format) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<PrintRatingMutation, PrintRatingMutationVariables>;
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
export const RecordExtensionDocument = new TypedDocumentString(`
    mutation RecordExtension($input: RecordExtensionInput!) {
  recordExtension(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordExtensionMutation, RecordExtensionMutationVariables>;
export const OfficialUseDocument = new TypedDocumentString(`
    query OfficialUse($period: ID!, $unit: ID) {
  node(id: $period) {
    __typename
    ... on Period {
      id
      notForOfficialUse(unit: $unit)
    }
  }
}
    `) as unknown as TypedDocumentString<OfficialUseQuery, OfficialUseQueryVariables>;
export const PeriodsDocument = new TypedDocumentString(`
    query Periods {
  periods {
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
}`) as unknown as TypedDocumentString<PeriodsQuery, PeriodsQueryVariables>;
export const ProtectionsOfDocument = new TypedDocumentString(`
    query ProtectionsOf($period: ID!, $about: [ID!]!) {
  protections(period: $period, about: $about) {
    about
    protections {
      ...ProtectionShown
    }
  }
}
    fragment ProtectionShown on Protection {
  kind
  text
  document
}`) as unknown as TypedDocumentString<ProtectionsOfQuery, ProtectionsOfQueryVariables>;
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
  demonstration
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
fragment CauseShown on ObjectiveCause {
  id
  kind
  text
  evidence
  lateFrom
  lateTo
  recordedFailures
  state
  document
  reason
  claimedBy
  decidedBy
  version
  availableActions
  delivery {
    id
    deliveredOn
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
  handedWith
  handedReason
  state
  cancelReason
  version
  availableActions
  product {
    id
    name
  }
  group {
    id
    availableActions
  }
  deliveries {
    ...DeliveryShown
  }
  causes {
    ...CauseShown
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
    query AuditEvents($after: Cursor, $subject: String, $verb: String, $actor: String, $from: Date, $to: Date) {
  auditEvents(
    first: 50
    after: $after
    subject: $subject
    verb: $verb
    actor: $actor
    from: $from
    to: $to
  ) {
    edges {
      node {
        id
        seq
        at
        actor
        onBehalfOf
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
export const CapsDocument = new TypedDocumentString(`
    query Caps($period: ID!, $unit: ID!) {
  excellenceLimits(period: $period, unit: $unit) {
    ...LimitShown
  }
  capDecisions(period: $period, unit: $unit) {
    ...CapDecisionShown
  }
  capActions(period: $period, unit: $unit)
  scope: node(id: $unit) {
    __typename
    ... on Unit {
      id
      kind
    }
  }
  node(id: $period) {
    __typename
    ... on Period {
      id
      closing(unit: $unit) {
        state
        currentRun {
          id
          version
          availableActions
        }
      }
    }
  }
}
    fragment CapScopeShown on CapScope {
  kind
  name
  ratio
  members
  rated
  goodOrBetter
  undecided
  most
  accepted
  reserved
  left
}
fragment CapTieShown on CapTie {
  scopes
  proposed
  rule
}
fragment LimitShown on ExcellenceLimit {
  id
  about
  reserve
  provisional
  scopes {
    ...CapScopeShown
  }
  ties {
    ...CapTieShown
  }
}
fragment CapDecisionShown on CapDecision {
  id
  about
  kind
  scope
  ratio
  document
  reason
  recordedBy
  recordedAt
  peerGroup {
    id
    name
  }
  person {
    id
    fullName
  }
  ratedUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<CapsQuery, CapsQueryVariables>;
export const CapPeopleDocument = new TypedDocumentString(`
    query CapPeople($period: ID!, $unit: ID!, $after: String) {
  ranking(
    period: $period
    unit: $unit
    outcome: [ACCEPTED, DISPLACED, TIE_AT_CAP, WITHDRAWN, OUTSIDE]
    first: 100
    after: $after
  ) {
    edges {
      node {
        id
        personId
        personCode
        personName
        unitName
        peerGroupName
        status
        total
        rating
        outcome
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CapPeopleQuery, CapPeopleQueryVariables>;
export const CapUnitsDocument = new TypedDocumentString(`
    query CapUnits($period: ID!, $unit: ID!) {
  unitRanking(period: $period, parent: $unit) {
    result {
      id
      status
      total
      rating
      outcome
      unit {
        id
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CapUnitsQuery, CapUnitsQueryVariables>;
export const CapPreviewDocument = new TypedDocumentString(`
    query CapPreview($period: ID!, $unit: ID!) {
  excellencePreview(period: $period, unit: $unit) {
    scopes {
      ...CapScopeShown
    }
    unitScopes {
      ...CapScopeShown
    }
    ties {
      ...CapTieShown
    }
    reserve
    people {
      id
      code
      fullName
    }
    provisional
    undecided
  }
}
    fragment CapScopeShown on CapScope {
  kind
  name
  ratio
  members
  rated
  goodOrBetter
  undecided
  most
  accepted
  reserved
  left
}
fragment CapTieShown on CapTie {
  scopes
  proposed
  rule
}`) as unknown as TypedDocumentString<CapPreviewQuery, CapPreviewQueryVariables>;
export const CapPeerGroupsDocument = new TypedDocumentString(`
    query CapPeerGroups {
  peerGroups {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<CapPeerGroupsQuery, CapPeerGroupsQueryVariables>;
export const RecordCapDecisionDocument = new TypedDocumentString(`
    mutation RecordCapDecision($input: RecordCapDecisionInput!) {
  recordCapDecision(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordCapDecisionMutation, RecordCapDecisionMutationVariables>;
export const SupersedeForCapDocument = new TypedDocumentString(`
    mutation SupersedeForCap($run: ID!, $reason: String!, $decisionNumber: String!, $version: Int!) {
  supersedeRun(
    run: $run
    reason: $reason
    decisionNumber: $decisionNumber
    version: $version
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SupersedeForCapMutation, SupersedeForCapMutationVariables>;
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
export const CatalogueVersionsDocument = new TypedDocumentString(`
    query CatalogueVersions($agency: ID!) {
  catalogues(agency: $agency, first: 20) {
    ...VersionShown
  }
}
    fragment EntryShown on CatalogueEntry {
  id
  name
  detail
  output
  section
  complexityGroup
  points
  standard
  removes
  state
  reason
  proposedBy
  version
  availableActions
  unit {
    id
    name
  }
  mergedInto {
    id
    name
  }
}
fragment VersionShown on Catalogue {
  id
  number
  state
  groupMaxima
  effectiveFrom
  document
  returnReason
  submittedBy
  approvedBy
  version
  availableActions
  entries {
    ...EntryShown
  }
  changes {
    kind
    coefficient
    groupMaximum
    before {
      id
      points
      coefficient
    }
    fields {
      name
      complexityGroup
      points
      standard
    }
    problem {
      vi
      en
    }
  }
}`) as unknown as TypedDocumentString<CatalogueVersionsQuery, CatalogueVersionsQueryVariables>;
export const OutsideCatalogueDocument = new TypedDocumentString(`
    query OutsideCatalogue($agency: ID!) {
  outsideCatalogue(agency: $agency, first: 100) {
    name
    items
    people
    minCoefficient
    maxCoefficient
    proposed
  }
}
    `) as unknown as TypedDocumentString<OutsideCatalogueQuery, OutsideCatalogueQueryVariables>;
export const ProposeProductDocument = new TypedDocumentString(`
    mutation ProposeProduct($input: ProposeProductInput!) {
  proposeProduct(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeProductMutation, ProposeProductMutationVariables>;
export const MergeEntriesDocument = new TypedDocumentString(`
    mutation MergeEntries($input: MergeEntriesInput!) {
  mergeEntries(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<MergeEntriesMutation, MergeEntriesMutationVariables>;
export const RejectEntryDocument = new TypedDocumentString(`
    mutation RejectEntry($entry: ID!, $reason: String!, $version: Int!) {
  rejectEntry(entry: $entry, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<RejectEntryMutation, RejectEntryMutationVariables>;
export const SetGroupMaximaDocument = new TypedDocumentString(`
    mutation SetGroupMaxima($catalogue: ID!, $groupMaxima: [Decimal!]!, $version: Int!) {
  setGroupMaxima(
    catalogue: $catalogue
    groupMaxima: $groupMaxima
    version: $version
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetGroupMaximaMutation, SetGroupMaximaMutationVariables>;
export const SubmitCatalogueDocument = new TypedDocumentString(`
    mutation SubmitCatalogue($catalogue: ID!, $version: Int!) {
  submitCatalogue(catalogue: $catalogue, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<SubmitCatalogueMutation, SubmitCatalogueMutationVariables>;
export const ReturnCatalogueDocument = new TypedDocumentString(`
    mutation ReturnCatalogue($catalogue: ID!, $reason: String!, $version: Int!) {
  returnCatalogue(catalogue: $catalogue, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReturnCatalogueMutation, ReturnCatalogueMutationVariables>;
export const ApproveCatalogueDocument = new TypedDocumentString(`
    mutation ApproveCatalogue($input: ApproveCatalogueInput!) {
  approveCatalogue(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApproveCatalogueMutation, ApproveCatalogueMutationVariables>;
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
export const ClosingReportDocument = new TypedDocumentString(`
    query ClosingReport($id: ID!) {
  node(id: $id) {
    __typename
    ... on Run {
      ...RunShown
      checkpoint
      notForOfficialUse
      unit {
        id
        name
      }
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
}`) as unknown as TypedDocumentString<ClosingReportQuery, ClosingReportQueryVariables>;
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
export const OpenPeriodDocument = new TypedDocumentString(`
    mutation OpenPeriod($kind: PeriodKind!, $year: Int!, $number: Int!) {
  openPeriod(kind: $kind, year: $year, number: $number) {
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
}`) as unknown as TypedDocumentString<OpenPeriodMutation, OpenPeriodMutationVariables>;
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
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($period: ID!, $persons: [ID!]!) {
  compare(period: $period, persons: $persons) {
    id
    status
    title
    general
    result
    total
    band
    rating
    outcome
    quantityRatio
    qualityRatio
    progressRatio
    unitResultRatio
    organisingRatio
    unityRatio
    person {
      id
      code
      fullName
    }
    unit {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const CriteriaDocument = new TypedDocumentString(`
    query Criteria($state: CriterionState, $after: Cursor, $count: Boolean!) {
  criteria(state: $state, first: 50, after: $after) {
    edges {
      node {
        ...CriterionRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $count)
  }
}
    fragment CriterionRow on Criterion {
  id
  code
  edition
  state
  name
  subject
  item
  measure
  numerator
  denominator
  unit
  direction
  target
  maxPoints
  source
  feed
  legalBasis
  example
  document
  validFrom
  validTo
  version
  availableActions
  levels {
    code
    name
    share
  }
}`) as unknown as TypedDocumentString<CriteriaQuery, CriteriaQueryVariables>;
export const CriteriaActionsDocument = new TypedDocumentString(`
    query CriteriaActions {
  unitActions
}
    `) as unknown as TypedDocumentString<CriteriaActionsQuery, CriteriaActionsQueryVariables>;
export const SaveCriterionDocument = new TypedDocumentString(`
    mutation SaveCriterion($input: SaveCriterionInput!) {
  saveCriterion(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveCriterionMutation, SaveCriterionMutationVariables>;
export const PublishCriterionDocument = new TypedDocumentString(`
    mutation PublishCriterion($input: PublishCriterionInput!) {
  publishCriterion(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PublishCriterionMutation, PublishCriterionMutationVariables>;
export const RetireCriterionDocument = new TypedDocumentString(`
    mutation RetireCriterion($criterion: ID!, $reason: String!, $version: Int!) {
  retireCriterion(criterion: $criterion, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<RetireCriterionMutation, RetireCriterionMutationVariables>;
export const AdoptExampleCriteriaDocument = new TypedDocumentString(`
    mutation AdoptExampleCriteria {
  adoptExampleCriteria {
    id
  }
}
    `) as unknown as TypedDocumentString<AdoptExampleCriteriaMutation, AdoptExampleCriteriaMutationVariables>;
export const RegulationsDocument = new TypedDocumentString(`
    query Regulations {
  unitActions
  unitRegulations {
    id
    number
    issuedOn
    layer
    unit {
      id
      name
    }
  }
  regulationLayers {
    id
    unconfirmed
    title {
      vi
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RegulationsQuery, RegulationsQueryVariables>;
export const RecordRegulationDocument = new TypedDocumentString(`
    mutation RecordRegulation($input: RecordRegulationInput!) {
  recordRegulation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordRegulationMutation, RecordRegulationMutationVariables>;
export const DelegationListDocument = new TypedDocumentString(`
    query DelegationList($unit: ID, $running: Boolean, $after: Cursor) {
  lendableActions
  delegations(unit: $unit, running: $running, first: 50, after: $after) {
    edges {
      node {
        id
        verbs
        validFrom
        validTo
        document
        documentOn
        state
        endReason
        recordedBy
        version
        availableActions
        lender {
          id
          code
          fullName
        }
        holder {
          id
          code
          fullName
        }
        unit {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DelegationListQuery, DelegationListQueryVariables>;
export const DelegationPeopleDocument = new TypedDocumentString(`
    query DelegationPeople($search: String) {
  people(search: $search, first: 20) {
    edges {
      node {
        id
        code
        fullName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DelegationPeopleQuery, DelegationPeopleQueryVariables>;
export const RecordDelegationDocument = new TypedDocumentString(`
    mutation RecordDelegation($input: RecordDelegationInput!) {
  recordDelegation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordDelegationMutation, RecordDelegationMutationVariables>;
export const EndDelegationDocument = new TypedDocumentString(`
    mutation EndDelegation($delegation: ID!, $reason: String!, $version: Int!) {
  endDelegation(delegation: $delegation, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndDelegationMutation, EndDelegationMutationVariables>;
export const DossierListDocument = new TypedDocumentString(`
    query DossierList($filter: DossierFilter!, $after: Cursor, $count: Boolean!) {
  dossiers(filter: $filter, first: 50, after: $after) {
    edges {
      node {
        ...DossierRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $count)
  }
}
    fragment DossierRow on Dossier {
  id
  kind
  state
  origin
  verdict
  proposedBy
  decidedBy
  document
  title {
    vi
    en
  }
  papers {
    document
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
}`) as unknown as TypedDocumentString<DossierListQuery, DossierListQueryVariables>;
export const ExportDossiersDocument = new TypedDocumentString(`
    mutation ExportDossiers($filter: DossierFilter!, $reason: String!) {
  exportDossiers(filter: $filter, reason: $reason) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ExportDossiersMutation, ExportDossiersMutationVariables>;
export const DossierPageDocument = new TypedDocumentString(`
    query DossierPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Dossier {
      ...DossierShown
    }
  }
}
    fragment ProtectionShown on Protection {
  kind
  text
  document
}
fragment DossierRow on Dossier {
  id
  kind
  state
  origin
  verdict
  proposedBy
  decidedBy
  document
  title {
    vi
    en
  }
  papers {
    document
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
}
fragment DossierShown on Dossier {
  ...DossierRow
  norm
  adverse
  superseded
  rulesetHash
  openedBy
  openedAt
  openingReason
  bonus
  grounds
  proposedAt
  decidedAt
  decidedOn
  effectiveFrom
  reason
  version
  availableActions
  period {
    id
    year
  }
  condition {
    vi
    en
  }
  years {
    year
    rating
    decidedBy
    proposed
  }
  papers {
    code
    document
    by
    label {
      vi
      en
    }
    where {
      vi
      en
    }
  }
  protections {
    ...ProtectionShown
  }
  sanction {
    forms {
      ...SanctionOption
    }
    deferrals {
      ...SanctionOption
    }
    withoutLimit {
      ...SanctionOption
    }
  }
  terms {
    form
    act
    fault
    actOn
    discoveredOn
    noLimit
    deferrals
    asked
    decided
    title
    role
    unit {
      id
      name
    }
  }
  effect {
    __typename
    id
  }
  explanation {
    unconfirmed
    root {
      children {
        rule
        noteCode
        unconfirmed
        label {
          vi
          en
        }
        display {
          vi
          en
        }
        note {
          vi
          en
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
        }
        citations {
          vi
          en
        }
      }
    }
  }
}
fragment SanctionOption on SanctionCase {
  code
  label {
    vi
    en
  }
}`) as unknown as TypedDocumentString<DossierPageQuery, DossierPageQueryVariables>;
export const RecordPaperDocument = new TypedDocumentString(`
    mutation RecordPaper($dossier: ID!, $code: String!, $document: String!, $version: Int!) {
  recordDossierPaper(
    dossier: $dossier
    code: $code
    document: $document
    version: $version
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordPaperMutation, RecordPaperMutationVariables>;
export const ProposeDossierDocument = new TypedDocumentString(`
    mutation ProposeDossier($input: ProposeDossierInput!) {
  proposeDossier(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeDossierMutation, ProposeDossierMutationVariables>;
export const ConfirmDossierDocument = new TypedDocumentString(`
    mutation ConfirmDossier($input: DecideDossierInput!) {
  confirmDossier(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmDossierMutation, ConfirmDossierMutationVariables>;
export const RejectDossierDocument = new TypedDocumentString(`
    mutation RejectDossier($input: DecideDossierInput!) {
  rejectDossier(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RejectDossierMutation, RejectDossierMutationVariables>;
export const WithdrawDossierDocument = new TypedDocumentString(`
    mutation WithdrawDossier($dossier: ID!, $reason: String!, $version: Int!) {
  withdrawDossier(dossier: $dossier, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawDossierMutation, WithdrawDossierMutationVariables>;
export const PrintDossierDocument = new TypedDocumentString(`
    mutation PrintDossier($dossier: ID!) {
  printDossier(dossier: $dossier) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<PrintDossierMutation, PrintDossierMutationVariables>;
export const ExplainDocument = new TypedDocumentString(`
    query Explain($id: ID!) {
  node(id: $id) {
    __typename
    ... on Result {
      ...ResultExplained
    }
    ... on UnitResult {
      ...UnitResultExplained
    }
    ... on ExcellenceLimit {
      ...LimitExplained
    }
    ... on Proposal {
      ...ProposalExplained
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
fragment ExplanationShown on Explanation {
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
fragment ResultExplained on Result {
  id
  period {
    ...PeriodOption
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
  band
  ratingBeforeCap
  rating
  outcome
  notes
  hash
  superseded
  run {
    id
    publishedAt
    engineVersion
  }
  explanation {
    ...ExplanationShown
  }
}
fragment UnitResultExplained on UnitResult {
  id
  period {
    ...PeriodOption
  }
  unit {
    id
    code
    name
  }
  status
  reason {
    vi
    en
  }
  total
  totalExact
  band
  ratingBeforeCap
  rating
  outcome
  hash
  superseded
  run {
    id
    publishedAt
    engineVersion
  }
  explanation {
    ...ExplanationShown
  }
}
fragment LimitExplained on ExcellenceLimit {
  id
  period {
    ...PeriodOption
  }
  unit {
    id
    name
  }
  about
  provisional
  run {
    id
    publishedAt
    engineVersion
  }
  explanation {
    ...ExplanationShown
  }
}
fragment ProposalExplained on Proposal {
  id
  period {
    ...PeriodOption
  }
  candidate: person {
    id
    code
    fullName
  }
  unit {
    id
    name
  }
  label {
    vi
    en
  }
  verdict
  superseded
  explanation {
    ...ExplanationShown
  }
}`) as unknown as TypedDocumentString<ExplainQuery, ExplainQueryVariables>;
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
      formState: state
      selfTotal
      confirmedTotal
      comment
      confirmedBy
    }
    ... on AssignedTask {
      content
      document
      dueOn
      doneOn
      evidence
      exceeded
      exceededEvidence
      remark
      verifiedBy
    }
    ... on Finding {
      content
      document
      foundOn
      remediedOn
      remedyDocument
    }
    ... on Complaint {
      content
      receivedOn
      verifiedOn
      document
    }
    ... on Conclusion {
      document
      concludedOn
      withdrawReason
    }
    ... on ForceMajeure {
      content
      document
      decidedOn
      decidedBy
    }
    ... on UnitAssessment {
      confirmedBy
      confirmedAt
      comment
      decisionDocument
    }
    ... on Measurement {
      numerator
      denominator
      source
      recordedBy
    }
    ... on ObjectiveCause {
      causeKind: kind
      text
      evidence
      causeDocument: document
      causeDecidedBy: decidedBy
    }
  }
}
    `) as unknown as TypedDocumentString<SourceRecordQuery, SourceRecordQueryVariables>;
export const PrintExplanationDocument = new TypedDocumentString(`
    mutation PrintExplanation($result: ID!) {
  printExplanation(result: $result) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<PrintExplanationMutation, PrintExplanationMutationVariables>;
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
export const ClaimCauseDocument = new TypedDocumentString(`
    mutation ClaimCause($input: ClaimCauseInput!) {
  claimCause(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ClaimCauseMutation, ClaimCauseMutationVariables>;
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
    rating
    outcome
    period {
      ...PeriodOption
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
  dueSoon
  period {
    ...PeriodOption
  }
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<MyWorkQuery, MyWorkQueryVariables>;
export const OverdueLedgerDocument = new TypedDocumentString(`
    query OverdueLedger($unit: ID, $asOf: Date, $first: Int!) {
  overdue(unit: $unit, asOf: $asOf) {
    asOf
    total
    openCount
    lines(first: $first) {
      kind
      subject
      dueOn
      doneOn
      days
      order
      availableActions
      office
      content {
        vi
        en
      }
      unit {
        id
        name
      }
      period {
        id
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverdueLedgerQuery, OverdueLedgerQueryVariables>;
export const NationalStateDocument = new TypedDocumentString(`
    query NationalState($agency: ID!, $period: ID!) {
  nationalStatus(agency: $agency, period: $period) {
    dueOn
    timing
    availableActions
    files {
      id
      format
      lines
      sha256
      reason
      madeBy
      madeAt
    }
  }
}
    `) as unknown as TypedDocumentString<NationalStateQuery, NationalStateQueryVariables>;
export const ExportOverdueDocument = new TypedDocumentString(`
    mutation ExportOverdue($unit: ID, $asOf: Date, $reason: String!) {
  exportOverdue(unit: $unit, asOf: $asOf, reason: $reason) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ExportOverdueMutation, ExportOverdueMutationVariables>;
export const ExportNationalDocument = new TypedDocumentString(`
    mutation ExportNational($input: ExportNationalInput!) {
  exportNational(input: $input) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ExportNationalMutation, ExportNationalMutationVariables>;
export const PetitionListDocument = new TypedDocumentString(`
    query PetitionList($mine: Boolean, $open: Boolean, $unit: ID, $after: Cursor, $count: Boolean!) {
  petitions(mine: $mine, open: $open, unit: $unit, first: 50, after: $after) {
    edges {
      node {
        ...PetitionRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $count)
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
fragment PetitionRow on Petition {
  id
  number
  year
  state
  outcome
  filedAt
  dueOn
  timing
  version
  availableActions
  person {
    id
    code
    fullName
  }
  unit {
    id
    name
  }
  period {
    ...PeriodOption
  }
}`) as unknown as TypedDocumentString<PetitionListQuery, PetitionListQueryVariables>;
export const PetitionPageDocument = new TypedDocumentString(`
    query PetitionPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Petition {
      ...PetitionRow
      disputedHash
      content
      legalDueOn
      ownAct
      receivedBy
      papers {
        id
        name
        origin
        madeAt
        madeBy
      }
      reasons
      document
      answeredBy
      answeredAt
      office {
        vi
        en
      }
      step {
        path
        rule
        value
        label {
          vi
          en
        }
      }
      result {
        id
      }
      rating {
        id
        result {
          id
        }
      }
      replacingRating {
        id
        outcome {
          decidedRating
        }
      }
      supersedingResult {
        id
        total
      }
      extensions {
        id
        dueOn
        document
        documentOn
        reason
      }
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
fragment PetitionRow on Petition {
  id
  number
  year
  state
  outcome
  filedAt
  dueOn
  timing
  version
  availableActions
  person {
    id
    code
    fullName
  }
  unit {
    id
    name
  }
  period {
    ...PeriodOption
  }
}`) as unknown as TypedDocumentString<PetitionPageQuery, PetitionPageQueryVariables>;
export const FilePetitionDocument = new TypedDocumentString(`
    mutation FilePetition($input: FilePetitionInput!) {
  filePetition(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<FilePetitionMutation, FilePetitionMutationVariables>;
export const ReceivePetitionDocument = new TypedDocumentString(`
    mutation ReceivePetition($petition: ID!, $version: Int!) {
  receivePetition(petition: $petition, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReceivePetitionMutation, ReceivePetitionMutationVariables>;
export const AnswerPetitionDocument = new TypedDocumentString(`
    mutation AnswerPetition($input: AnswerPetitionInput!) {
  answerPetition(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AnswerPetitionMutation, AnswerPetitionMutationVariables>;
export const WithdrawPetitionDocument = new TypedDocumentString(`
    mutation WithdrawPetition($petition: ID!, $reason: String!, $version: Int!) {
  withdrawPetition(petition: $petition, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawPetitionMutation, WithdrawPetitionMutationVariables>;
export const PrintPetitionDocument = new TypedDocumentString(`
    mutation PrintPetition($petition: ID!, $paper: PetitionPaper!) {
  printPetition(petition: $petition, paper: $paper) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<PrintPetitionMutation, PrintPetitionMutationVariables>;
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
      about {
        vi
        en
      }
      result {
        id
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
export const ProposalListDocument = new TypedDocumentString(`
    query ProposalList($period: ID!, $unit: ID, $norm: String, $verdict: Verdict, $unmet: Int, $after: Cursor, $count: Boolean!) {
  proposals(
    period: $period
    unit: $unit
    norm: $norm
    verdict: $verdict
    unmet: $unmet
    first: 50
    after: $after
  ) {
    edges {
      node {
        ...ProposalRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $count)
  }
}
    fragment ProposalRow on Proposal {
  id
  norm
  verdict
  unmet
  effect
  adverse
  availableActions
  dossiers {
    id
    state
  }
  label {
    vi
    en
  }
  condition {
    vi
    en
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
}`) as unknown as TypedDocumentString<ProposalListQuery, ProposalListQueryVariables>;
export const NormListDocument = new TypedDocumentString(`
    query NormList($period: ID!) {
  norms(period: $period) {
    code
    about
    effect
    unconfirmed
    label {
      vi
      en
    }
    citations {
      vi
      en
    }
  }
}
    `) as unknown as TypedDocumentString<NormListQuery, NormListQueryVariables>;
export const OpenOnProposalDocument = new TypedDocumentString(`
    mutation OpenOnProposal($proposal: ID!) {
  openDossier(input: {proposal: $proposal, reason: ""}) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenOnProposalMutation, OpenOnProposalMutationVariables>;
export const RankingListDocument = new TypedDocumentString(`
    query RankingList($period: ID!, $unit: ID, $peerGroup: ID, $band: [Band!], $rating: [Band!], $search: String, $orderBy: RankingOrder, $after: String, $count: Boolean!) {
  ranking(
    period: $period
    unit: $unit
    peerGroup: $peerGroup
    band: $band
    rating: $rating
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
  personId
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
  rating
  decided
  outcome
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
    ratings {
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
    mutation ExportRanking($period: ID!, $unit: ID, $peerGroup: ID, $band: [Band!], $rating: [Band!], $search: String, $orderBy: RankingOrder, $reason: String!, $format: ListFormat!) {
  exportRanking(
    period: $period
    unit: $unit
    peerGroup: $peerGroup
    band: $band
    rating: $rating
    search: $search
    orderBy: $orderBy
    reason: $reason
    format: $format
  ) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ExportRankingMutation, ExportRankingMutationVariables>;
export const UnitRankingListDocument = new TypedDocumentString(`
    query UnitRankingList($period: ID!, $parent: ID, $kind: UnitKind) {
  unitRanking(period: $period, parent: $parent, kind: $kind) {
    rank
    decided
    result {
      id
      status
      total
      general
      result
      band
      ratingBeforeCap
      rating
      outcome
      unit {
        id
        code
        name
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitRankingListQuery, UnitRankingListQueryVariables>;
export const SpreadByUnitDocument = new TypedDocumentString(`
    query SpreadByUnit($period: ID!, $unit: ID!) {
  distributionByUnit(period: $period, unit: $unit) {
    unit {
      id
      name
    }
    distribution {
      headcount
      scored
      mean
      median
      bands {
        band
        count
      }
      ratings {
        band
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SpreadByUnitQuery, SpreadByUnitQueryVariables>;
export const RatingDecisionsDocument = new TypedDocumentString(`
    query RatingDecisions($period: ID!, $unit: ID!) {
  ratingDecisions(period: $period, unit: $unit) {
    id
    kind
    number
    decidedOn
    authority
    signer
    reason
    ratings {
      id
      stage
      publication
      availableActions
      person {
        id
        fullName
      }
      unit {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RatingDecisionsQuery, RatingDecisionsQueryVariables>;
export const PublishedRatingsDocument = new TypedDocumentString(`
    query PublishedRatings($period: ID!, $unit: ID!) {
  publishedRatings(period: $period, unit: $unit) {
    name
    code
    title
    about
    rating
    decision
    replaced
    unit {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PublishedRatingsQuery, PublishedRatingsQueryVariables>;
export const RecordsDocument = new TypedDocumentString(`
    query Records($period: ID!, $unit: ID, $after: Cursor, $count: Boolean!) {
  records(period: $period, unit: $unit, first: 50, after: $after) {
    edges {
      node {
        id
        kind
        origin
        number
        name
        sha256
        madeBy
        madeAt
        unit {
          id
          name
        }
        person {
          id
          fullName
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
    `) as unknown as TypedDocumentString<RecordsQuery, RecordsQueryVariables>;
export const NotifyRatingsDocument = new TypedDocumentString(`
    mutation NotifyRatings($input: NotifyRatingsInput!) {
  notifyRatings(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<NotifyRatingsMutation, NotifyRatingsMutationVariables>;
export const FetchRecordDocument = new TypedDocumentString(`
    mutation FetchRecord($record: ID!) {
  fetchRecord(record: $record) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<FetchRecordMutation, FetchRecordMutationVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($period: ID!, $unit: ID!) {
  meetings(period: $period, unit: $unit) {
    id
    kind
    state
    place
    beganAt
    unit {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const MeetingParticipantsDocument = new TypedDocumentString(`
    query MeetingParticipants($unit: ID!, $kind: MeetingKind!) {
  meetingParticipants(unit: $unit, kind: $kind) {
    personID
    name
    title
  }
}
    `) as unknown as TypedDocumentString<MeetingParticipantsQuery, MeetingParticipantsQueryVariables>;
export const MeetingPageDocument = new TypedDocumentString(`
    query MeetingPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Meeting {
      ...MeetingShown
    }
  }
}
    fragment MeetingShown on Meeting {
  id
  kind
  state
  place
  beganAt
  endedAt
  chairID
  secretaryID
  partyRepresentative
  inFavour
  against
  adoptedAt
  version
  availableActions
  unit {
    id
    name
  }
  participants {
    personID
    name
    title
    unit
    attendance
    note
  }
  discussed {
    ratingID
    name
  }
  matters {
    ratingID
    conclusion
    level
    inFavour
    against
    opinions {
      by
      text
    }
  }
  ratings {
    id
    title
    stage
    computedRating
    selfLevel
    person {
      id
      fullName
    }
    self {
      strengths
      shortcomings
    }
  }
}`) as unknown as TypedDocumentString<MeetingPageQuery, MeetingPageQueryVariables>;
export const CreateMeetingDocument = new TypedDocumentString(`
    mutation CreateMeeting($input: CreateMeetingInput!) {
  createMeeting(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateMeetingMutation, CreateMeetingMutationVariables>;
export const RecordAttendanceDocument = new TypedDocumentString(`
    mutation RecordAttendance($input: RecordAttendanceInput!) {
  recordAttendance(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const SaveMinutesDocument = new TypedDocumentString(`
    mutation SaveMinutes($input: SaveMinutesInput!) {
  saveMinutes(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SaveMinutesMutation, SaveMinutesMutationVariables>;
export const AdoptMinutesDocument = new TypedDocumentString(`
    mutation AdoptMinutes($input: AdoptMinutesInput!) {
  adoptMinutes(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AdoptMinutesMutation, AdoptMinutesMutationVariables>;
export const FileRecordDocument = new TypedDocumentString(`
    mutation FileRecord($meeting: ID!, $file: ID!, $version: Int!) {
  fileRecord(meeting: $meeting, file: $file, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<FileRecordMutation, FileRecordMutationVariables>;
export const MyRatingDocument = new TypedDocumentString(`
    query MyRating($period: ID!) {
  myRating(period: $period) {
    id
    title
    status
    stage
    version
    availableActions
    computedRating
    selfRatedAt
    noticeNumber
    publication
    notifiedAt
    acknowledgedAt
    unit {
      id
      name
    }
    result {
      id
      total
      reason {
        vi
        en
      }
    }
    self {
      level
      strengths
      shortcomings
    }
    authority {
      names
      office {
        vi
        en
      }
    }
    outcome {
      decidedRating
      reason
      article
      handling
    }
    decision {
      id
      number
      decidedOn
    }
    replaces {
      id
      outcome {
        decidedRating
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyRatingQuery, MyRatingQueryVariables>;
export const SaveSelfRatingDocument = new TypedDocumentString(`
    mutation SaveSelfRating($input: SelfRatingInput!) {
  saveSelfRating(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SaveSelfRatingMutation, SaveSelfRatingMutationVariables>;
export const SubmitSelfRatingDocument = new TypedDocumentString(`
    mutation SubmitSelfRating($input: SelfRatingInput!) {
  submitSelfRating(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SubmitSelfRatingMutation, SubmitSelfRatingMutationVariables>;
export const AcknowledgeRatingDocument = new TypedDocumentString(`
    mutation AcknowledgeRating($rating: ID!, $version: Int!) {
  acknowledgeRating(rating: $rating, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeRatingMutation, AcknowledgeRatingMutationVariables>;
export const RatingListDocument = new TypedDocumentString(`
    query RatingList($period: ID!, $unit: ID, $state: RatingState, $after: Cursor, $count: Boolean!) {
  annualRatings(
    period: $period
    unit: $unit
    state: $state
    first: 100
    after: $after
  ) {
    edges {
      node {
        ...RatingRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $count)
  }
}
    fragment RatingRow on AnnualRating {
  id
  title
  role
  status
  computedRating
  stage
  beingReplaced
  selfLevel
  version
  availableActions
  period {
    id
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
  outcome {
    proposedRating
    proposalReason
    partyOpinion
    decidedRating
    reason
  }
}`) as unknown as TypedDocumentString<RatingListQuery, RatingListQueryVariables>;
export const RatingStagesDocument = new TypedDocumentString(`
    query RatingStages($period: ID!, $unit: ID!) {
  ratingStages(period: $period, unit: $unit) {
    state
    people
    units
  }
  ratingActions(unit: $unit)
  headsAboveUnit(period: $period, unit: $unit) {
    id
    person {
      id
      fullName
    }
    unit {
      id
      name
    }
    outcome {
      decidedRating
    }
  }
}
    `) as unknown as TypedDocumentString<RatingStagesQuery, RatingStagesQueryVariables>;
export const RatingCapsDocument = new TypedDocumentString(`
    query RatingCaps($items: [DecidedRatingInput!]!) {
  ratingCaps(items: $items) {
    over
    scopes {
      kind
      name
      most
      accepted
      goodOrBetter
    }
  }
}
    `) as unknown as TypedDocumentString<RatingCapsQuery, RatingCapsQueryVariables>;
export const PrepareRatingsDocument = new TypedDocumentString(`
    mutation PrepareRatings($period: ID!, $unit: ID!) {
  prepareRatings(period: $period, unit: $unit) {
    created
    refreshed
  }
}
    `) as unknown as TypedDocumentString<PrepareRatingsMutation, PrepareRatingsMutationVariables>;
export const RecordPartyOpinionDocument = new TypedDocumentString(`
    mutation RecordPartyOpinion($input: PartyOpinionInput!) {
  recordPartyOpinion(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordPartyOpinionMutation, RecordPartyOpinionMutationVariables>;
export const ProposeRatingsDocument = new TypedDocumentString(`
    mutation ProposeRatings($items: [ProposedRatingInput!]!) {
  proposeRatings(items: $items) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeRatingsMutation, ProposeRatingsMutationVariables>;
export const DecideRatingsDocument = new TypedDocumentString(`
    mutation DecideRatings($input: DecideRatingsInput!) {
  decideRatings(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DecideRatingsMutation, DecideRatingsMutationVariables>;
export const ReplaceRatingDocument = new TypedDocumentString(`
    mutation ReplaceRating($input: ReplaceRatingInput!) {
  replaceRating(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReplaceRatingMutation, ReplaceRatingMutationVariables>;
export const ChosenRulesDocument = new TypedDocumentString(`
    query ChosenRules {
  unitActions
  ruleChoices(first: 100) {
    ...RuleChoiceRow
  }
  choosablePolicies {
    ...ChoosablePolicy
  }
}
    fragment RuleQuestionShown on RuleQuestion {
  name
  chosen
  unconfirmed
  question {
    vi
    en
  }
  reason {
    vi
    en
  }
  citation {
    vi
    en
  }
  options {
    code
    available
    text {
      vi
      en
    }
  }
}
fragment RuleChoiceRow on RuleChoice {
  id
  option
  inForce
  validFrom
  validTo
  document
  version
  agency {
    id
    name
  }
  policy {
    id
    title {
      vi
      en
    }
  }
  layer {
    id
    unconfirmed
    title {
      vi
      en
    }
  }
  question {
    ...RuleQuestionShown
  }
}
fragment ChoosablePolicy on RulePolicy {
  id
  layerOf
  unconfirmed
  title {
    vi
    en
  }
  questions {
    ...RuleQuestionShown
  }
}`) as unknown as TypedDocumentString<ChosenRulesQuery, ChosenRulesQueryVariables>;
export const ChooseRuleDocument = new TypedDocumentString(`
    mutation ChooseRule($input: ChooseRuleInput!) {
  chooseRule(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChooseRuleMutation, ChooseRuleMutationVariables>;
export const EndRuleChoiceDocument = new TypedDocumentString(`
    mutation EndRuleChoice($choice: ID!, $validTo: Date!, $reason: String!, $version: Int!) {
  endRuleChoice(
    choice: $choice
    validTo: $validTo
    reason: $reason
    version: $version
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndRuleChoiceMutation, EndRuleChoiceMutationVariables>;
export const RuleDraftsDocument = new TypedDocumentString(`
    query RuleDrafts {
  ruleDrafts(first: 50) {
    ...RuleDraftRow
  }
}
    fragment RuleDraftRow on RuleDraft {
  id
  code
  state
  startedBy
  changedAt
  title {
    vi
    en
  }
}`) as unknown as TypedDocumentString<RuleDraftsQuery, RuleDraftsQueryVariables>;
export const RuleDraftDocument = new TypedDocumentString(`
    query RuleDraft($id: ID!) {
  node(id: $id) {
    __typename
    ... on RuleDraft {
      ...RuleDraftShown
    }
  }
}
    fragment RuleDraftRow on RuleDraft {
  id
  code
  state
  startedBy
  changedAt
  title {
    vi
    en
  }
}
fragment RuleDraftShown on RuleDraft {
  ...RuleDraftRow
  text
  note
  submittedBy
  approvedBy
  publishedHash
  reviewed
  version
  availableActions
  changes {
    path
    kind
    what {
      vi
      en
    }
    from {
      vi
      en
    }
    to {
      vi
      en
    }
  }
  parts {
    ...RulePartShown
  }
  parameters {
    ...OpenQuestionShown
  }
  report {
    passed
    cases {
      id
      title
      carried
      step {
        vi
        en
      }
      expectations {
        name
        was
        now
      }
      failed {
        name
        expected
        actual
      }
    }
  }
}
fragment RulePartShown on RulePart {
  section
  name
  number
  unit
  unconfirmed
  label {
    vi
    en
  }
  value {
    vi
    en
  }
  citation {
    vi
    en
  }
  confirmation {
    id
    document
    decidedOn
    confirmedBy
    version
    availableActions
  }
}
fragment OpenQuestionShown on OpenQuestion {
  name
  chosen
  question {
    vi
    en
  }
  reason {
    vi
    en
  }
  options {
    code
    available
    text {
      vi
      en
    }
  }
}`) as unknown as TypedDocumentString<RuleDraftQuery, RuleDraftQueryVariables>;
export const StartRuleDraftDocument = new TypedDocumentString(`
    mutation StartRuleDraft($base: ID!) {
  startRuleDraft(base: $base) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartRuleDraftMutation, StartRuleDraftMutationVariables>;
export const SetRuleValuesDocument = new TypedDocumentString(`
    mutation SetRuleValues($input: SetRuleValuesInput!) {
  setRuleValues(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetRuleValuesMutation, SetRuleValuesMutationVariables>;
export const SaveRuleTextDocument = new TypedDocumentString(`
    mutation SaveRuleText($input: SaveRuleTextInput!) {
  saveRuleText(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveRuleTextMutation, SaveRuleTextMutationVariables>;
export const CheckRuleDraftDocument = new TypedDocumentString(`
    mutation CheckRuleDraft($draft: ID!, $version: Int!) {
  checkRuleDraft(draft: $draft, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<CheckRuleDraftMutation, CheckRuleDraftMutationVariables>;
export const AdoptCasesDocument = new TypedDocumentString(`
    mutation AdoptCases($input: AdoptCasesInput!) {
  adoptCases(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AdoptCasesMutation, AdoptCasesMutationVariables>;
export const SubmitRuleDraftDocument = new TypedDocumentString(`
    mutation SubmitRuleDraft($draft: ID!, $version: Int!) {
  submitRuleDraft(draft: $draft, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<SubmitRuleDraftMutation, SubmitRuleDraftMutationVariables>;
export const ReturnRuleDraftDocument = new TypedDocumentString(`
    mutation ReturnRuleDraft($draft: ID!, $reason: String!, $version: Int!) {
  returnRuleDraft(draft: $draft, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReturnRuleDraftMutation, ReturnRuleDraftMutationVariables>;
export const ApproveRuleDraftDocument = new TypedDocumentString(`
    mutation ApproveRuleDraft($input: ApproveRuleDraftInput!) {
  approveRuleDraft(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApproveRuleDraftMutation, ApproveRuleDraftMutationVariables>;
export const PublishRuleDraftDocument = new TypedDocumentString(`
    mutation PublishRuleDraft($input: PublishRuleDraftInput!) {
  publishRuleDraft(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PublishRuleDraftMutation, PublishRuleDraftMutationVariables>;
export const DiscardRuleDraftDocument = new TypedDocumentString(`
    mutation DiscardRuleDraft($draft: ID!, $reason: String!, $version: Int!) {
  discardRuleDraft(draft: $draft, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<DiscardRuleDraftMutation, DiscardRuleDraftMutationVariables>;
export const WhatIfsDocument = new TypedDocumentString(`
    query WhatIfs {
  whatIfs(first: 20) {
    ...WhatIfShown
  }
}
    fragment WhatIfShown on WhatIf {
  id
  state
  done
  total
  startedBy
  createdAt
  failure
  version
  availableActions
  assumptions {
    policy
    parameter
    option
    layer
    draft
  }
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
}`) as unknown as TypedDocumentString<WhatIfsQuery, WhatIfsQueryVariables>;
export const WhatIfNodeDocument = new TypedDocumentString(`
    query WhatIfNode($id: ID!) {
  node(id: $id) {
    __typename
    ... on WhatIf {
      ...WhatIfShown
    }
  }
}
    fragment WhatIfShown on WhatIf {
  id
  state
  done
  total
  startedBy
  createdAt
  failure
  version
  availableActions
  assumptions {
    policy
    parameter
    option
    layer
    draft
  }
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
}`) as unknown as TypedDocumentString<WhatIfNodeQuery, WhatIfNodeQueryVariables>;
export const WhatIfResultDocument = new TypedDocumentString(`
    query WhatIfResult($id: ID!) {
  node(id: $id) {
    __typename
    ... on WhatIf {
      id
      all: totals(group: ALL) {
        ...WhatIfTotalShown
      }
      roles: totals(group: ROLE) {
        ...WhatIfTotalShown
      }
      positions: totals(group: POSITION) {
        ...WhatIfTotalShown
      }
      genders: totals(group: GENDER) {
        ...WhatIfTotalShown
      }
      units: totals(group: UNIT) {
        ...WhatIfTotalShown
      }
      limits {
        unit
        about
        kind
        name
        before {
          most
          over
        }
        after {
          most
          over
        }
      }
      effects(kind: LEVEL, first: 100) {
        totalCount
        edges {
          node {
            id
            person {
              id
              code
              fullName
            }
            unit {
              id
              name
            }
            levelBefore
            levelAfter
            newlyBounded
            step {
              vi
              en
            }
          }
        }
      }
    }
  }
}
    fragment WhatIfTotalShown on WhatIfTotal {
  key
  name
  people
  raised
  lowered
  moved
  bounded
}`) as unknown as TypedDocumentString<WhatIfResultQuery, WhatIfResultQueryVariables>;
export const RulesUsedDocument = new TypedDocumentString(`
    query RulesUsed($period: ID!, $unit: ID!) {
  rulesUsed(period: $period, unit: $unit) {
    policy
    title {
      vi
      en
    }
    layers {
      id
      title {
        vi
        en
      }
    }
    parameters {
      ...OpenQuestionShown
    }
  }
}
    fragment OpenQuestionShown on OpenQuestion {
  name
  chosen
  question {
    vi
    en
  }
  reason {
    vi
    en
  }
  options {
    code
    available
    text {
      vi
      en
    }
  }
}`) as unknown as TypedDocumentString<RulesUsedQuery, RulesUsedQueryVariables>;
export const ClosedPeriodsDocument = new TypedDocumentString(`
    query ClosedPeriods {
  periods {
    id
    label {
      vi
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ClosedPeriodsQuery, ClosedPeriodsQueryVariables>;
export const WhatIfProgressDocument = new TypedDocumentString(`
    subscription WhatIfProgress($id: ID!) {
  whatIfProgress(whatIf: $id) {
    ...WhatIfShown
  }
}
    fragment WhatIfShown on WhatIf {
  id
  state
  done
  total
  startedBy
  createdAt
  failure
  version
  availableActions
  assumptions {
    policy
    parameter
    option
    layer
    draft
  }
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
}`) as unknown as TypedDocumentString<WhatIfProgressSubscription, WhatIfProgressSubscriptionVariables>;
export const StartWhatIfDocument = new TypedDocumentString(`
    mutation StartWhatIf($input: StartWhatIfInput!) {
  startWhatIf(input: $input) {
    ...WhatIfShown
  }
}
    fragment WhatIfShown on WhatIf {
  id
  state
  done
  total
  startedBy
  createdAt
  failure
  version
  availableActions
  assumptions {
    policy
    parameter
    option
    layer
    draft
  }
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
}`) as unknown as TypedDocumentString<StartWhatIfMutation, StartWhatIfMutationVariables>;
export const CancelWhatIfDocument = new TypedDocumentString(`
    mutation CancelWhatIf($whatIf: ID!, $version: Int!) {
  cancelWhatIf(whatIf: $whatIf, version: $version) {
    ...WhatIfShown
  }
}
    fragment WhatIfShown on WhatIf {
  id
  state
  done
  total
  startedBy
  createdAt
  failure
  version
  availableActions
  assumptions {
    policy
    parameter
    option
    layer
    draft
  }
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
}`) as unknown as TypedDocumentString<CancelWhatIfMutation, CancelWhatIfMutationVariables>;
export const ExportWhatIfDocument = new TypedDocumentString(`
    mutation ExportWhatIf($whatIf: ID!, $reason: String!) {
  exportWhatIf(whatIf: $whatIf, reason: $reason) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ExportWhatIfMutation, ExportWhatIfMutationVariables>;
export const RuleTextsDocument = new TypedDocumentString(`
    query RuleTexts($on: Date!) {
  ruleActions
  ruleTexts(on: $on) {
    ...RuleTextRow
  }
}
    fragment RuleTextRow on RuleText {
  hash
  code
  engine
  subjects
  layerOf
  effectiveFrom
  effectiveTo
  document
  publishedBy
  doubts
  title {
    vi
    en
  }
}`) as unknown as TypedDocumentString<RuleTextsQuery, RuleTextsQueryVariables>;
export const RuleTextDocument = new TypedDocumentString(`
    query RuleText($hash: ID!) {
  ruleActions
  ruleText(hash: $hash) {
    ...RuleTextRow
    publishedAt
    text
    issuer {
      vi
      en
    }
    parts {
      ...RulePartShown
    }
    parameters {
      ...OpenQuestionShown
    }
  }
}
    fragment RulePartShown on RulePart {
  section
  name
  number
  unit
  unconfirmed
  label {
    vi
    en
  }
  value {
    vi
    en
  }
  citation {
    vi
    en
  }
  confirmation {
    id
    document
    decidedOn
    confirmedBy
    version
    availableActions
  }
}
fragment OpenQuestionShown on OpenQuestion {
  name
  chosen
  question {
    vi
    en
  }
  reason {
    vi
    en
  }
  options {
    code
    available
    text {
      vi
      en
    }
  }
}
fragment RuleTextRow on RuleText {
  hash
  code
  engine
  subjects
  layerOf
  effectiveFrom
  effectiveTo
  document
  publishedBy
  doubts
  title {
    vi
    en
  }
}`) as unknown as TypedDocumentString<RuleTextQuery, RuleTextQueryVariables>;
export const ConfirmValueDocument = new TypedDocumentString(`
    mutation ConfirmValue($input: ConfirmValueInput!) {
  confirmValue(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmValueMutation, ConfirmValueMutationVariables>;
export const WithdrawConfirmationDocument = new TypedDocumentString(`
    mutation WithdrawConfirmation($confirmation: ID!, $reason: String!, $version: Int!) {
  withdrawConfirmation(
    confirmation: $confirmation
    reason: $reason
    version: $version
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawConfirmationMutation, WithdrawConfirmationMutationVariables>;
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
export const PersonHistoryDocument = new TypedDocumentString(`
    query PersonHistory($id: ID!) {
  node(id: $id) {
    __typename
    ... on Person {
      id
      subjectKind
      annualRatings {
        id
        stage
        period {
          id
        }
        outcome {
          decidedRating
        }
      }
      history(first: 100) {
        id
        status
        total
        band
        rating
        outcome
        period {
          ...PeriodOption
        }
        unit {
          id
          name
        }
      }
      disciplines {
        id
        act
        kind
        organ
        form
        decidedOn
        effectiveFrom
        document
        usedIn
        usedDocument
      }
      attestations {
        id
        year
        kind
        holds
        day
        part
        whole
        document
      }
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
}`) as unknown as TypedDocumentString<PersonHistoryQuery, PersonHistoryQueryVariables>;
export const PersonProposalsDocument = new TypedDocumentString(`
    query PersonProposals($period: ID!, $person: ID!) {
  proposals(period: $period, person: $person, first: 50) {
    edges {
      node {
        id
        verdict
        dossiers {
          id
          state
        }
        label {
          vi
          en
        }
        condition {
          vi
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonProposalsQuery, PersonProposalsQueryVariables>;
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
export const PersonEnteredDocument = new TypedDocumentString(`
    query PersonEntered($person: ID!) {
  personActions(person: $person)
  personConclusions(person: $person) {
    id
    kind
    concludedOn
    document
    state
    withdrawReason
    version
    availableActions
  }
  personMeasurements(person: $person) {
    id
    source
    version
    ...MeasurementRead
    period {
      ...PeriodOption
    }
  }
}
    fragment ReadingStep on ExplanationStep {
  rule
  unconfirmed
  label {
    vi
    en
  }
  formula {
    vi
    en
  }
  display {
    vi
    en
  }
  note {
    vi
    en
  }
  citations {
    vi
    en
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
  }
}
fragment MeasurementRead on Measurement {
  inapplicable
  level
  numerator
  denominator
  criterion {
    id
    code
    name
    edition
    document
    unit
    direction
    target
    example
  }
  reading {
    met
    explanation {
      root {
        ...ReadingStep
        children {
          ...ReadingStep
        }
      }
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
}`) as unknown as TypedDocumentString<PersonEnteredQuery, PersonEnteredQueryVariables>;
export const CriteriaOfPeopleDocument = new TypedDocumentString(`
    query CriteriaOfPeople {
  criteria(state: PUBLISHED, first: 100) {
    edges {
      node {
        id
        code
        name
        measure
        subject
        levels {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CriteriaOfPeopleQuery, CriteriaOfPeopleQueryVariables>;
export const RecordDisciplineDocument = new TypedDocumentString(`
    mutation RecordDiscipline($input: RecordDisciplineInput!) {
  recordDiscipline(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordDisciplineMutation, RecordDisciplineMutationVariables>;
export const RecordPersonConclusionDocument = new TypedDocumentString(`
    mutation RecordPersonConclusion($input: RecordConclusionInput!) {
  recordConclusion(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordPersonConclusionMutation, RecordPersonConclusionMutationVariables>;
export const WithdrawPersonConclusionDocument = new TypedDocumentString(`
    mutation WithdrawPersonConclusion($conclusion: ID!, $reason: String!, $version: Int!) {
  withdrawConclusion(conclusion: $conclusion, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawPersonConclusionMutation, WithdrawPersonConclusionMutationVariables>;
export const RecordPersonMeasurementDocument = new TypedDocumentString(`
    mutation RecordPersonMeasurement($input: RecordMeasurementInput!) {
  recordMeasurement(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordPersonMeasurementMutation, RecordPersonMeasurementMutationVariables>;
export const PersonNormsDocument = new TypedDocumentString(`
    query PersonNorms($period: ID!) {
  norms(period: $period) {
    code
    about
    kind
    label {
      vi
      en
    }
  }
}
    `) as unknown as TypedDocumentString<PersonNormsQuery, PersonNormsQueryVariables>;
export const EligibilityShownDocument = new TypedDocumentString(`
    query EligibilityShown($person: ID!, $period: ID!, $norm: String!) {
  eligibility(person: $person, period: $period, norm: $norm) {
    verdict
    unmet
    years {
      year
      proposed
    }
    explanation {
      root {
        children {
          label {
            vi
            en
          }
          noteCode
          note {
            vi
            en
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EligibilityShownQuery, EligibilityShownQueryVariables>;
export const OpenByHandDocument = new TypedDocumentString(`
    mutation OpenByHand($input: OpenDossierInput!) {
  openDossier(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenByHandMutation, OpenByHandMutationVariables>;
export const TasksDocument = new TypedDocumentString(`
    query Tasks($unit: ID, $asOf: Date, $timing: TaskTiming, $search: String, $after: Cursor, $count: Boolean!) {
  assignedTasks(
    unit: $unit
    asOf: $asOf
    timing: $timing
    search: $search
    first: 50
    after: $after
  ) {
    edges {
      node {
        ...TaskRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount @include(if: $count)
  }
}
    fragment TaskRow on AssignedTask {
  id
  content
  document
  assigner
  origin
  assignedOn
  dueOn
  firstDueOn
  extensionDocument
  state
  timing(asOf: $asOf)
  doneOn
  evidence
  faulty
  exceeded
  exceededEvidence
  remark
  version
  availableActions
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const TaskSummariesDocument = new TypedDocumentString(`
    query TaskSummaries($unit: ID, $asOf: Date) {
  taskSummaries(unit: $unit, asOf: $asOf) {
    unit {
      id
      name
    }
    heads
    open
    dueSoon
    overdue
    backlog
    daysOverdue
    onTime
    late
    awaiting
  }
}
    `) as unknown as TypedDocumentString<TaskSummariesQuery, TaskSummariesQueryVariables>;
export const AssignTaskDocument = new TypedDocumentString(`
    mutation AssignTask($input: AssignTaskInput!) {
  assignTask(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AssignTaskMutation, AssignTaskMutationVariables>;
export const ReportTaskDocument = new TypedDocumentString(`
    mutation ReportTask($input: ReportTaskInput!) {
  reportTask(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReportTaskMutation, ReportTaskMutationVariables>;
export const VerifyTaskDocument = new TypedDocumentString(`
    mutation VerifyTask($input: VerifyTaskInput!) {
  verifyTask(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<VerifyTaskMutation, VerifyTaskMutationVariables>;
export const ReturnTaskDocument = new TypedDocumentString(`
    mutation ReturnTask($task: ID!, $reason: String!, $version: Int!) {
  returnTask(task: $task, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReturnTaskMutation, ReturnTaskMutationVariables>;
export const ExtendTaskDocument = new TypedDocumentString(`
    mutation ExtendTask($task: ID!, $dueOn: Date!, $document: String!, $version: Int!) {
  extendTask(task: $task, dueOn: $dueOn, document: $document, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<ExtendTaskMutation, ExtendTaskMutationVariables>;
export const CancelTaskDocument = new TypedDocumentString(`
    mutation CancelTask($task: ID!, $document: String!, $version: Int!) {
  cancelTask(task: $task, document: $document, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<CancelTaskMutation, CancelTaskMutationVariables>;
export const TaskEnteringDocument = new TypedDocumentString(`
    query TaskEntering {
  unitActions
}
    `) as unknown as TypedDocumentString<TaskEnteringQuery, TaskEnteringQueryVariables>;
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
export const AcceptanceDocument = new TypedDocumentString(`
    query Acceptance($period: ID!, $unit: ID) {
  acceptance(period: $period, unit: $unit, first: 60) {
    exceptionCount
    restCount
    exceptions {
      ...AwaitingShown
      workItem {
        person {
          id
          fullName
        }
        ...WorkItemShown
      }
    }
    rest {
      ...AwaitingShown
      workItem {
        id
        content
        dueOn
        person {
          id
          fullName
        }
      }
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
fragment CauseShown on ObjectiveCause {
  id
  kind
  text
  evidence
  lateFrom
  lateTo
  recordedFailures
  state
  document
  reason
  claimedBy
  decidedBy
  version
  availableActions
  delivery {
    id
    deliveredOn
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
  handedWith
  handedReason
  state
  cancelReason
  version
  availableActions
  product {
    id
    name
  }
  group {
    id
    availableActions
  }
  deliveries {
    ...DeliveryShown
  }
  causes {
    ...CauseShown
  }
}
fragment AwaitingShown on AwaitingDelivery {
  reasons
  sampled
  examined
  delivery {
    ...DeliveryShown
  }
}`) as unknown as TypedDocumentString<AcceptanceQuery, AcceptanceQueryVariables>;
export const ExamineDeliveryDocument = new TypedDocumentString(`
    mutation ExamineDelivery($delivery: ID!, $version: Int!) {
  examineDelivery(delivery: $delivery, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<ExamineDeliveryMutation, ExamineDeliveryMutationVariables>;
export const HandOverWorkDocument = new TypedDocumentString(`
    mutation HandOverWork($input: HandOverWorkInput!) {
  handOverWork(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<HandOverWorkMutation, HandOverWorkMutationVariables>;
export const ConfirmCauseDocument = new TypedDocumentString(`
    mutation ConfirmCause($cause: ID!, $document: String!, $version: Int!) {
  confirmCause(cause: $cause, document: $document, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmCauseMutation, ConfirmCauseMutationVariables>;
export const RefuseCauseDocument = new TypedDocumentString(`
    mutation RefuseCause($cause: ID!, $reason: String!, $version: Int!) {
  refuseCause(cause: $cause, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<RefuseCauseMutation, RefuseCauseMutationVariables>;
export const AssignRowsDocument = new TypedDocumentString(`
    mutation AssignRows($rows: [WorkRowInput!]!, $dryRun: Boolean!) {
  assignRows(rows: $rows, dryRun: $dryRun) {
    ...PlanShown
  }
}
    fragment PlanShown on AssignmentPlan {
  problemCount
  leftOut
  lines {
    row
    content
    coefficient
    assignedQty
    dueOn
    inCatalogue
    copiedFrom
    person {
      id
      fullName
    }
    problem {
      field
      article
      text {
        vi
        en
      }
    }
  }
  assigned {
    id
  }
}`) as unknown as TypedDocumentString<AssignRowsMutation, AssignRowsMutationVariables>;
export const AssignToGroupDocument = new TypedDocumentString(`
    mutation AssignToGroup($input: AssignToGroupInput!, $dryRun: Boolean!) {
  assignToGroup(input: $input, dryRun: $dryRun) {
    ...PlanShown
  }
}
    fragment PlanShown on AssignmentPlan {
  problemCount
  leftOut
  lines {
    row
    content
    coefficient
    assignedQty
    dueOn
    inCatalogue
    copiedFrom
    person {
      id
      fullName
    }
    problem {
      field
      article
      text {
        vi
        en
      }
    }
  }
  assigned {
    id
  }
}`) as unknown as TypedDocumentString<AssignToGroupMutation, AssignToGroupMutationVariables>;
export const CopyWorkDocument = new TypedDocumentString(`
    mutation CopyWork($input: CopyWorkInput!, $dryRun: Boolean!) {
  copyWork(input: $input, dryRun: $dryRun) {
    ...PlanShown
  }
}
    fragment PlanShown on AssignmentPlan {
  problemCount
  leftOut
  lines {
    row
    content
    coefficient
    assignedQty
    dueOn
    inCatalogue
    copiedFrom
    person {
      id
      fullName
    }
    problem {
      field
      article
      text {
        vi
        en
      }
    }
  }
  assigned {
    id
  }
}`) as unknown as TypedDocumentString<CopyWorkMutation, CopyWorkMutationVariables>;
export const ShareWorkDocument = new TypedDocumentString(`
    mutation ShareWork($input: ShareWorkInput!) {
  shareWork(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ShareWorkMutation, ShareWorkMutationVariables>;
export const SharedWorkDocument = new TypedDocumentString(`
    query SharedWork($group: ID!) {
  node(id: $group) {
    __typename
    ... on WorkGroup {
      id
      content
      whole
      shared
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SharedWorkQuery, SharedWorkQueryVariables>;
export const AddSharesDocument = new TypedDocumentString(`
    mutation AddShares($group: ID!, $shares: [ShareInput!]!, $version: Int!) {
  addShares(group: $group, shares: $shares, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddSharesMutation, AddSharesMutationVariables>;
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
export const UnitRegistersDocument = new TypedDocumentString(`
    query UnitRegisters($unit: ID!) {
  node(id: $unit) {
    ... on Unit {
      id
      name
    }
  }
  unitActions(unit: $unit)
  findings(unit: $unit) {
    ...FindingRow
  }
  complaints(unit: $unit) {
    ...ComplaintRow
  }
  forceMajeureClaims(unit: $unit) {
    ...MajeureRow
  }
  conclusions(unit: $unit) {
    ...ConclusionRow
  }
}
    fragment FindingRow on Finding {
  id
  origin
  content
  document
  foundOn
  state
  remediedOn
  remedyDocument
  version
  availableActions
}
fragment ComplaintRow on Complaint {
  id
  kind
  content
  receivedOn
  state
  outcome
  verifiedOn
  document
  version
  availableActions
}
fragment MajeureRow on ForceMajeure {
  id
  year
  content
  state
  document
  reason
  decidedOn
  version
  availableActions
}
fragment ConclusionRow on Conclusion {
  id
  kind
  concludedOn
  document
  occurredOn
  state
  withdrawReason
  version
  availableActions
  person {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<UnitRegistersQuery, UnitRegistersQueryVariables>;
export const UnitFormDocument = new TypedDocumentString(`
    query UnitForm($unit: ID!, $period: ID!) {
  unitAssessment(unit: $unit, period: $period) {
    ...UnitFormParts
  }
}
    fragment UnitFormParts on UnitAssessment {
  id
  state
  selfRating
  nothingFound
  comment
  confirmedBy
  confirmedAt
  decisionRating
  decisionDocument
  version
  availableActions
  confirmer {
    names
    office {
      vi
      en
    }
  }
  policy {
    id
    unconfirmed
    title {
      vi
      en
    }
  }
  inapplicable {
    id
    inapplicable
    source
    recordedBy
    criterion {
      id
      code
      name
    }
  }
  items {
    judgedMax
    self
    confirmed
    item {
      code
      max
      unconfirmed
      label {
        vi
        en
      }
    }
    indicators {
      code
      name
      numerator
      denominator
      source
      value
      points
      max
    }
  }
}`) as unknown as TypedDocumentString<UnitFormQuery, UnitFormQueryVariables>;
export const UnitMeasurementsDocument = new TypedDocumentString(`
    query UnitMeasurements($unit: ID!, $period: ID!) {
  measurements(unit: $unit, period: $period) {
    id
    source
    recordedBy
    version
    ...MeasurementRead
    person {
      id
      fullName
    }
  }
}
    fragment ReadingStep on ExplanationStep {
  rule
  unconfirmed
  label {
    vi
    en
  }
  formula {
    vi
    en
  }
  display {
    vi
    en
  }
  note {
    vi
    en
  }
  citations {
    vi
    en
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
  }
}
fragment MeasurementRead on Measurement {
  inapplicable
  level
  numerator
  denominator
  criterion {
    id
    code
    name
    edition
    document
    unit
    direction
    target
    example
  }
  reading {
    met
    explanation {
      root {
        ...ReadingStep
        children {
          ...ReadingStep
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<UnitMeasurementsQuery, UnitMeasurementsQueryVariables>;
export const MeasurableCriteriaDocument = new TypedDocumentString(`
    query MeasurableCriteria {
  criteria(state: PUBLISHED, first: 100) {
    edges {
      node {
        id
        code
        name
        measure
        feed
        subject
        numerator
        denominator
        unit
        levels {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeasurableCriteriaQuery, MeasurableCriteriaQueryVariables>;
export const RecordFindingDocument = new TypedDocumentString(`
    mutation RecordFinding($input: RecordFindingInput!) {
  recordFinding(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordFindingMutation, RecordFindingMutationVariables>;
export const RemedyFindingDocument = new TypedDocumentString(`
    mutation RemedyFinding($finding: ID!, $remediedOn: Date!, $document: String!, $version: Int!) {
  remedyFinding(
    finding: $finding
    remediedOn: $remediedOn
    document: $document
    version: $version
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemedyFindingMutation, RemedyFindingMutationVariables>;
export const RecordComplaintDocument = new TypedDocumentString(`
    mutation RecordComplaint($input: RecordComplaintInput!) {
  recordComplaint(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordComplaintMutation, RecordComplaintMutationVariables>;
export const VerifyComplaintDocument = new TypedDocumentString(`
    mutation VerifyComplaint($input: VerifyComplaintInput!) {
  verifyComplaint(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<VerifyComplaintMutation, VerifyComplaintMutationVariables>;
export const ClaimForceMajeureDocument = new TypedDocumentString(`
    mutation ClaimForceMajeure($unit: ID!, $year: Int!, $content: String!) {
  claimForceMajeure(unit: $unit, year: $year, content: $content) {
    id
  }
}
    `) as unknown as TypedDocumentString<ClaimForceMajeureMutation, ClaimForceMajeureMutationVariables>;
export const AcceptForceMajeureDocument = new TypedDocumentString(`
    mutation AcceptForceMajeure($input: DecideForceMajeureInput!) {
  acceptForceMajeure(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcceptForceMajeureMutation, AcceptForceMajeureMutationVariables>;
export const RefuseForceMajeureDocument = new TypedDocumentString(`
    mutation RefuseForceMajeure($input: DecideForceMajeureInput!) {
  refuseForceMajeure(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RefuseForceMajeureMutation, RefuseForceMajeureMutationVariables>;
export const RecordConclusionDocument = new TypedDocumentString(`
    mutation RecordConclusion($input: RecordConclusionInput!) {
  recordConclusion(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordConclusionMutation, RecordConclusionMutationVariables>;
export const WithdrawConclusionDocument = new TypedDocumentString(`
    mutation WithdrawConclusion($conclusion: ID!, $reason: String!, $version: Int!) {
  withdrawConclusion(conclusion: $conclusion, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawConclusionMutation, WithdrawConclusionMutationVariables>;
export const RecordMeasurementDocument = new TypedDocumentString(`
    mutation RecordMeasurement($input: RecordMeasurementInput!) {
  recordMeasurement(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordMeasurementMutation, RecordMeasurementMutationVariables>;
export const SaveUnitFormDocument = new TypedDocumentString(`
    mutation SaveUnitForm($input: SaveUnitAssessmentInput!) {
  saveUnitAssessment(input: $input) {
    ...UnitFormParts
  }
}
    fragment UnitFormParts on UnitAssessment {
  id
  state
  selfRating
  nothingFound
  comment
  confirmedBy
  confirmedAt
  decisionRating
  decisionDocument
  version
  availableActions
  confirmer {
    names
    office {
      vi
      en
    }
  }
  policy {
    id
    unconfirmed
    title {
      vi
      en
    }
  }
  inapplicable {
    id
    inapplicable
    source
    recordedBy
    criterion {
      id
      code
      name
    }
  }
  items {
    judgedMax
    self
    confirmed
    item {
      code
      max
      unconfirmed
      label {
        vi
        en
      }
    }
    indicators {
      code
      name
      numerator
      denominator
      source
      value
      points
      max
    }
  }
}`) as unknown as TypedDocumentString<SaveUnitFormMutation, SaveUnitFormMutationVariables>;
export const SubmitUnitFormDocument = new TypedDocumentString(`
    mutation SubmitUnitForm($assessment: ID!, $version: Int!) {
  submitUnitAssessment(assessment: $assessment, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<SubmitUnitFormMutation, SubmitUnitFormMutationVariables>;
export const ReturnUnitFormDocument = new TypedDocumentString(`
    mutation ReturnUnitForm($assessment: ID!, $reason: String!, $version: Int!) {
  returnUnitAssessment(
    assessment: $assessment
    reason: $reason
    version: $version
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReturnUnitFormMutation, ReturnUnitFormMutationVariables>;
export const ConfirmUnitFormDocument = new TypedDocumentString(`
    mutation ConfirmUnitForm($input: ConfirmUnitAssessmentInput!) {
  confirmUnitAssessment(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmUnitFormMutation, ConfirmUnitFormMutationVariables>;
export const ReopenUnitFormDocument = new TypedDocumentString(`
    mutation ReopenUnitForm($assessment: ID!, $reason: String!, $version: Int!) {
  reopenUnitAssessment(
    assessment: $assessment
    reason: $reason
    version: $version
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReopenUnitFormMutation, ReopenUnitFormMutationVariables>;
export const FixUnitRatingDocument = new TypedDocumentString(`
    mutation FixUnitRating($assessment: ID!, $rating: Band!, $document: String!, $version: Int!) {
  fixUnitRating(
    assessment: $assessment
    rating: $rating
    document: $document
    version: $version
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<FixUnitRatingMutation, FixUnitRatingMutationVariables>;
export const UnitOutcomeDocument = new TypedDocumentString(`
    query UnitOutcome($period: ID!, $unit: ID!) {
  unitResult(period: $period, unit: $unit) {
    id
    status
    reason {
      vi
      en
    }
    total
    general
    result
    band
    ratingBeforeCap
    rating
    outcome
    notForOfficialUse
    unit {
      id
      name
    }
    explanation {
      root {
        ...OutcomeStep
        children {
          ...OutcomeStep
          children {
            ...OutcomeStep
            children {
              ...OutcomeStep
            }
          }
        }
      }
    }
  }
  unitRanking(period: $period, parent: $unit) {
    rank
    result {
      id
      status
      total
      rating
      ratingBeforeCap
      outcome
      unit {
        id
        name
      }
    }
  }
}
    fragment OutcomeSource on SourceRecord {
  id
  kind
  label
}
fragment OutcomeStep on ExplanationStep {
  rule
  value
  label {
    vi
    en
  }
  display {
    vi
    en
  }
  noteCode
  note {
    vi
    en
  }
  citations {
    vi
    en
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
      ...OutcomeSource
    }
  }
}`) as unknown as TypedDocumentString<UnitOutcomeQuery, UnitOutcomeQueryVariables>;