select access.create_owner('work');
select access.create_outbox('work');

-- Who is given work must be there, and belongs to a unit at that time.
grant select (unit_id) on access.principals to panorama_work;

-- ── the process of whatever has a life cycle: every step, never changed ──────────────────────────────────────────

create table work.steps (
  id         text primary key,
  subject_id text not null,                     -- a plan, task, request, appraisal, report …
  action     text not null,
  text       text constraint steps_text_check check (length(trim(text)) between 1 and 5000),
  progress   integer constraint steps_progress_check check (progress between 0 and 100),
  actor_id   text not null,
  created_at timestamptz not null default now()
);
create index steps_subject_id_idx on work.steps (subject_id, created_at desc, id desc);

-- ── strategy ─────────────────────────────────────────────────────────────────────────────────────────────────────

create table work.strategic_plans (
  id            text primary key,
  unit_id       text not null,
  title         text not null constraint strategic_plans_title_check check (length(trim(title)) between 2 and 200),
  content       text constraint strategic_plans_content_check check (length(trim(content)) between 1 and 20000),
  from_year     integer not null constraint strategic_plans_from_year_check check (from_year between 2000 and 2100),
  to_year       integer not null,
  refines_id    text constraint strategic_plans_refines_id_fkey references work.strategic_plans,
  status        text not null,                  -- DRAFT, ADOPTED, CLOSED
  created_by_id text not null,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  version       integer not null default 1,
  constraint strategic_plans_to_year_check check (to_year between from_year and 2100)
);
create index strategic_plans_newest_idx on work.strategic_plans (created_at desc, id desc);
create index strategic_plans_unit_id_idx on work.strategic_plans (unit_id, created_at desc, id desc);
create index strategic_plans_refines_id_idx on work.strategic_plans (refines_id) where refines_id is not null;

create table work.strategic_goals (
  id            text primary key,
  plan_id       text not null constraint strategic_goals_plan_id_fkey references work.strategic_plans,
  unit_id       text not null,                  -- that of the plan
  title         text not null constraint strategic_goals_title_check check (length(trim(title)) between 2 and 200),
  content       text constraint strategic_goals_content_check check (length(trim(content)) between 1 and 10000),
  refines_id    text constraint strategic_goals_refines_id_fkey references work.strategic_goals,
  target        numeric(20, 6),
  measure       text constraint strategic_goals_measure_check check (length(trim(measure)) between 1 and 20),
  weight        integer not null constraint strategic_goals_weight_check check (weight between 1 and 100),
  due_on        date not null,
  owner_id      text,
  status        text not null,                  -- ACTIVE, ACHIEVED, DROPPED
  created_by_id text not null,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  version       integer not null default 1,
  constraint strategic_goals_target_check check ((target is null) = (measure is null))
);
create index strategic_goals_newest_idx on work.strategic_goals (created_at desc, id desc);
create index strategic_goals_plan_id_idx on work.strategic_goals (plan_id, created_at desc, id desc);
create index strategic_goals_unit_id_idx on work.strategic_goals (unit_id, created_at desc, id desc);
create index strategic_goals_refines_id_idx on work.strategic_goals (refines_id, created_at desc, id desc) where refines_id is not null;
create index strategic_goals_owner_id_idx on work.strategic_goals (owner_id) where owner_id is not null;

-- ── plans and tasks ──────────────────────────────────────────────────────────────────────────────────────────────

create table work.work_plans (
  id            text primary key,
  unit_id       text not null,
  employee_id   text,                           -- null: a plan of the unit
  goal_id       text constraint work_plans_goal_id_fkey references work.strategic_goals,
  kind          text not null,
  title         text not null constraint work_plans_title_check check (length(trim(title)) between 2 and 200),
  content       text constraint work_plans_content_check check (length(trim(content)) between 1 and 10000),
  from_on       date not null,
  to_on         date not null constraint work_plans_to_on_check check (to_on >= from_on),
  status        text not null,                  -- DRAFT, ACTIVE, CLOSED, CANCELLED
  summary       text constraint work_plans_summary_check check (length(trim(summary)) between 1 and 5000),
  created_by_id text not null,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  version       integer not null default 1,
  constraint work_plans_status_check check (status <> 'CLOSED' or summary is not null)
);
create index work_plans_newest_idx on work.work_plans (created_at desc, id desc);
create index work_plans_unit_id_idx on work.work_plans (unit_id, created_at desc, id desc);
create index work_plans_employee_id_idx on work.work_plans (employee_id, created_at desc, id desc) where employee_id is not null;
create index work_plans_goal_id_idx on work.work_plans (goal_id, created_at desc, id desc) where goal_id is not null;

create table work.work_templates (
  id            text primary key,
  unit_id       text not null,
  name          text not null constraint work_templates_name_check check (length(trim(name)) between 2 and 100),
  guidance      text constraint work_templates_guidance_check check (length(trim(guidance)) between 1 and 10000),
  cadence       text not null,
  items         text[] not null constraint work_templates_items_check check (cardinality(items) between 1 and 50),
  retired_at    timestamptz,
  created_by_id text not null,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  version       integer not null default 1
);
create unique index work_templates_name_key on work.work_templates (unit_id, name) where retired_at is null;
create index work_templates_newest_idx on work.work_templates (created_at desc, id desc);

create table work.work_tasks (
  id            text primary key,
  unit_id       text not null,                  -- that gave it
  plan_id       text constraint work_tasks_plan_id_fkey references work.work_plans,
  parent_id     text constraint work_tasks_parent_id_fkey references work.work_tasks,
  template_id   text constraint work_tasks_template_id_fkey references work.work_templates,
  kind          text not null,
  title         text not null constraint work_tasks_title_check check (length(trim(title)) between 2 and 200),
  content       text constraint work_tasks_content_check check (length(trim(content)) between 1 and 10000),
  priority      text not null,
  weight        integer not null constraint work_tasks_weight_check check (weight between 1 and 100),
  customer_id   text,
  starts_on     date,
  due_on        date not null constraint work_tasks_due_on_check check (due_on >= starts_on),
  status        text not null,
  status_since  timestamptz not null default now(),
  reported      integer not null default 0 constraint work_tasks_progress_check check (reported between 0 and 100),
  result        text constraint work_tasks_result_check check (length(trim(result)) between 1 and 5000),
  done_at       timestamptz,
  created_by_id text not null,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  version       integer not null default 1,
  constraint work_tasks_done_at_check check ((done_at is not null) = (status in ('DONE', 'CONFIRMED')) and (done_at is null or result is not null))
);
create index work_tasks_newest_idx on work.work_tasks (created_at desc, id desc);
create index work_tasks_due_idx on work.work_tasks (due_on, id);
create index work_tasks_unit_id_idx on work.work_tasks (unit_id, created_at desc, id desc);
create index work_tasks_plan_id_idx on work.work_tasks (plan_id, created_at desc, id desc) where plan_id is not null;
create index work_tasks_parent_id_idx on work.work_tasks (parent_id, created_at desc, id desc) where parent_id is not null;
create index work_tasks_customer_id_idx on work.work_tasks (customer_id, created_at desc, id desc) where customer_id is not null;
create index work_tasks_created_by_id_idx on work.work_tasks (created_by_id, created_at desc, id desc);

create table work.task_assignees (
  id          text primary key,
  task_id     text not null constraint task_assignees_task_id_fkey references work.work_tasks,
  unit_id     text not null,
  employee_id text,                             -- null: the department as a whole
  assigned_at timestamptz not null default now(),
  ended_at    timestamptz
);
create unique index task_assignees_employee_id_key on work.task_assignees (task_id, unit_id, employee_id) nulls not distinct where ended_at is null;
create index task_assignees_employee_id_idx on work.task_assignees (employee_id) where employee_id is not null and ended_at is null;
create index task_assignees_unit_id_idx on work.task_assignees (unit_id) where ended_at is null;

create table work.task_items (
  id         text primary key,
  task_id    text not null constraint task_items_task_id_fkey references work.work_tasks,
  rank       integer not null,
  text       text not null constraint task_items_items_check check (length(trim(text)) between 1 and 500),
  done_at    timestamptz,
  done_by_id text,
  constraint task_items_rank_key unique (task_id, rank),
  constraint task_items_done_at_check check ((done_at is null) = (done_by_id is null))
);

-- ── support inside ───────────────────────────────────────────────────────────────────────────────────────────────

create table work.support_requests (
  id              text primary key,
  from_unit_id    text not null,
  to_unit_id      text not null constraint support_requests_to_unit_id_check check (to_unit_id <> from_unit_id),
  kind            text not null,
  title           text not null constraint support_requests_title_check check (length(trim(title)) between 2 and 200),
  content         text not null constraint support_requests_content_check check (length(trim(content)) between 2 and 10000),
  customer_id     text,
  needed_on       date not null,
  status          text not null,
  committed_on    date,
  answer          text constraint support_requests_answer_check check (length(trim(answer)) between 1 and 5000),
  result          text constraint support_requests_result_check check (length(trim(result)) between 1 and 5000),
  fulfilled_at    timestamptz,
  escalated_to_id text,
  created_by_id   text not null,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  version         integer not null default 1,
  constraint support_requests_committed_on_check check (status not in ('COMMITTED', 'FULFILLED', 'CONFIRMED') or committed_on is not null),
  constraint support_requests_fulfilled_at_check check ((fulfilled_at is not null) = (status in ('FULFILLED', 'CONFIRMED'))),
  constraint support_requests_escalated_to_id_check check (status not in ('ESCALATED', 'REFUSED') or escalated_to_id is not null)
);
create index support_requests_newest_idx on work.support_requests (created_at desc, id desc);
create index support_requests_from_unit_id_idx on work.support_requests (from_unit_id, created_at desc, id desc);
create index support_requests_to_unit_id_idx on work.support_requests (to_unit_id, created_at desc, id desc);

create table work.internal_services (
  id             text primary key,
  provider_id    text not null,
  receiver_id    text not null constraint internal_services_receiver_id_check check (receiver_id <> provider_id),
  subject        text not null constraint internal_services_subject_check check (length(trim(subject)) between 2 and 200),
  promise        text not null constraint internal_services_promise_check check (length(trim(promise)) between 2 and 5000),
  response_hours integer not null constraint internal_services_response_hours_check check (response_hours between 1 and 720),
  ended_at       timestamptz,
  created_by_id  text not null,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  version        integer not null default 1
);
create unique index internal_services_subject_key on work.internal_services (provider_id, receiver_id, subject) where ended_at is null;
create index internal_services_newest_idx on work.internal_services (created_at desc, id desc);

create table work.service_ratings (
  id          text primary key,
  service_id  text not null constraint service_ratings_service_id_fkey references work.internal_services,
  provider_id text not null,                    -- that of the service
  month       date not null constraint service_ratings_month_check check (extract(day from month) = 1),
  timeliness  integer not null constraint service_ratings_timeliness_check check (timeliness between 1 and 5),
  quality     integer not null constraint service_ratings_quality_check check (quality between 1 and 5),
  attitude    integer not null constraint service_ratings_attitude_check check (attitude between 1 and 5),
  comment     text constraint service_ratings_comment_check check (length(trim(comment)) between 1 and 2000),
  employee_id text,
  actor_id    text not null,
  created_at  timestamptz not null default now(),
  constraint service_ratings_month_key unique nulls not distinct (service_id, month, employee_id)
);
create index service_ratings_service_id_idx on work.service_ratings (service_id, created_at desc, id desc);
create index service_ratings_provider_id_idx on work.service_ratings (provider_id, month);
create index service_ratings_employee_id_idx on work.service_ratings (employee_id, month) where employee_id is not null;

-- ── appraisal ────────────────────────────────────────────────────────────────────────────────────────────────────

create table work.appraisal_indicators (
  id            text primary key,
  unit_id       text not null,
  code          text not null constraint appraisal_indicators_code_check check (code ~ '^[A-Z0-9-]{2,20}$'),
  name          text not null constraint appraisal_indicators_name_check check (length(trim(name)) between 2 and 100),
  definition    text constraint appraisal_indicators_definition_check check (length(trim(definition)) between 1 and 5000),
  measure       text not null constraint appraisal_indicators_measure_check check (length(trim(measure)) between 1 and 20),
  direction     text not null,                  -- HIGHER, LOWER
  source        text not null,
  is_additive   boolean not null,
  weight        integer not null constraint appraisal_indicators_weight_check check (weight between 1 and 100),
  retired_at    timestamptz,
  created_by_id text not null,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  version       integer not null default 1,
  constraint appraisal_indicators_code_key unique (unit_id, code),
  constraint appraisal_indicators_is_additive_check check (not is_additive or source = 'ENTERED')
);
create index appraisal_indicators_newest_idx on work.appraisal_indicators (created_at desc, id desc);

create table work.appraisal_targets (
  id            text primary key,
  indicator_id  text not null constraint appraisal_targets_indicator_id_fkey references work.appraisal_indicators,
  unit_id       text not null,
  employee_id   text,
  from_on       date not null,
  to_on         date not null constraint appraisal_targets_to_on_check check (to_on >= from_on),
  value         numeric(20, 6) not null constraint appraisal_targets_value_check check (value > 0),
  weight        integer not null constraint appraisal_targets_weight_check check (weight between 1 and 100),
  refines_id    text constraint appraisal_targets_refines_id_fkey references work.appraisal_targets,
  created_by_id text not null,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  version       integer not null default 1,
  constraint appraisal_targets_indicator_id_key unique nulls not distinct (indicator_id, unit_id, employee_id, from_on, to_on)
);
create index appraisal_targets_newest_idx on work.appraisal_targets (created_at desc, id desc);
create index appraisal_targets_unit_id_idx on work.appraisal_targets (unit_id, created_at desc, id desc);
create index appraisal_targets_employee_id_idx on work.appraisal_targets (employee_id, created_at desc, id desc) where employee_id is not null;
create index appraisal_targets_refines_id_idx on work.appraisal_targets (refines_id, created_at desc, id desc) where refines_id is not null;

create table work.appraisals (
  id              text primary key,
  unit_id         text not null,
  employee_id     text,
  from_on         date not null,
  to_on           date not null constraint appraisals_to_on_check check (to_on >= from_on),
  status          text not null,
  review_unit_id  text not null,
  confirm_unit_id text not null,
  score           numeric(6, 2),
  grade           text,
  rule_version    integer not null,
  adjustment      integer not null default 0 constraint appraisals_adjustment_check check (adjustment between -10 and 10),
  self_assessment text constraint appraisals_assessment_check check (length(trim(self_assessment)) between 1 and 5000),
  review          text constraint appraisals_review_check check (length(trim(review)) between 1 and 5000),
  confirmed_at    timestamptz,
  created_by_id   text not null,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  version         integer not null default 1,
  constraint appraisals_grade_check check ((score is null) = (grade is null)),
  constraint appraisals_status_check check (status in ('DRAFT', 'CANCELLED') or score is not null),
  constraint appraisals_confirmed_at_check check ((confirmed_at is not null) = (status = 'CONFIRMED'))
);
create unique index appraisals_from_on_key on work.appraisals (unit_id, employee_id, from_on, to_on) nulls not distinct where status <> 'CANCELLED';
create index appraisals_newest_idx on work.appraisals (created_at desc, id desc);
create index appraisals_unit_id_idx on work.appraisals (unit_id, created_at desc, id desc);
create index appraisals_employee_id_idx on work.appraisals (employee_id, created_at desc, id desc) where employee_id is not null;

create table work.appraisal_lines (
  id             text primary key,
  appraisal_id   text not null constraint appraisal_lines_appraisal_id_fkey references work.appraisals,
  indicator_id   text not null constraint appraisal_lines_indicator_id_fkey references work.appraisal_indicators,
  target_id      text not null constraint appraisal_lines_target_id_fkey references work.appraisal_targets,
  target         numeric(20, 6) not null,
  weight         integer not null,
  actual         numeric(20, 6),
  evidence_count numeric(20, 6),
  evidence_total integer,
  score          numeric(6, 2),
  comment        text constraint appraisal_lines_comment_check check (length(trim(comment)) between 1 and 2000),
  measured_at    timestamptz,
  measured_by_id text,
  constraint appraisal_lines_indicator_id_key unique (appraisal_id, indicator_id),
  constraint appraisal_lines_score_check check ((score is null) = (actual is null))
);
create index appraisal_lines_target_id_idx on work.appraisal_lines (target_id);

-- ── exchange of information ──────────────────────────────────────────────────────────────────────────────────────

create table work.market_bulletins (
  id            text primary key,
  unit_id       text not null,
  kind          text not null,
  title         text not null constraint market_bulletins_title_check check (length(trim(title)) between 2 and 200),
  content       text not null constraint market_bulletins_content_check check (length(trim(content)) between 2 and 20000),
  reach         text not null,                  -- UNIT, BELOW, NATION
  addressee_ids text[] not null constraint market_bulletins_addressee_ids_check check (cardinality(addressee_ids) <= 100),
  status        text not null,                  -- DRAFT, PUBLISHED, WITHDRAWN
  published_at  timestamptz constraint market_bulletins_published_at_check check ((published_at is null) = (status = 'DRAFT')),
  created_by_id text not null,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  version       integer not null default 1
);
create index market_bulletins_newest_idx on work.market_bulletins (created_at desc, id desc);
create index market_bulletins_unit_id_idx on work.market_bulletins (unit_id, created_at desc, id desc);

-- Who confirmed to have read a bulletin, or a version of a regulation.
create table work.readings (
  subject_id  text not null,
  employee_id text not null,
  read_at     timestamptz not null default now(),
  primary key (subject_id, employee_id)
);

create table work.channels (
  id            text primary key,
  unit_id       text not null,
  name          text not null constraint channels_name_check check (length(trim(name)) between 2 and 100),
  purpose       text constraint channels_purpose_check check (length(trim(purpose)) between 1 and 2000),
  member_ids    text[] not null constraint channels_member_ids_check check (cardinality(member_ids) <= 100),
  closed_at     timestamptz,
  created_by_id text not null,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  version       integer not null default 1
);
create unique index channels_name_key on work.channels (unit_id, name) where closed_at is null;
create index channels_newest_idx on work.channels (created_at desc, id desc);
create index channels_unit_id_idx on work.channels (unit_id, created_at desc, id desc);
create index channels_member_ids_idx on work.channels using gin (member_ids);

create table work.channel_posts (
  id          text primary key,
  channel_id  text not null constraint channel_posts_channel_id_fkey references work.channels,
  parent_id   text constraint channel_posts_parent_id_fkey references work.channel_posts,
  unit_id     text not null,
  kind        text not null,
  text        text not null constraint channel_posts_text_check check (length(trim(text)) between 1 and 10000),
  customer_id text,
  answer_by   timestamptz,
  actor_id    text not null,
  created_at  timestamptz not null default now()
);
create index channel_posts_newest_idx on work.channel_posts (created_at desc, id desc);
create index channel_posts_channel_id_idx on work.channel_posts (channel_id, created_at desc, id desc);
create index channel_posts_parent_id_idx on work.channel_posts (parent_id, created_at desc, id desc) where parent_id is not null;

create table work.channel_receipts (
  id         text primary key,
  post_id    text not null constraint channel_receipts_post_id_fkey references work.channel_posts,
  unit_id    text not null,
  actor_id   text not null,
  created_at timestamptz not null default now(),
  constraint channel_receipts_unit_id_key unique (post_id, unit_id)
);

create table work.supervision_findings (
  id            text primary key,
  supervisor_id text not null,
  unit_id       text not null constraint supervision_findings_unit_id_check check (unit_id <> supervisor_id),
  kind          text not null,
  title         text not null constraint supervision_findings_title_check check (length(trim(title)) between 2 and 200),
  finding       text not null constraint supervision_findings_finding_check check (length(trim(finding)) between 2 and 10000),
  due_on        date not null,
  status        text not null,
  result        text constraint supervision_findings_result_check check (length(trim(result)) between 1 and 5000),
  created_by_id text not null,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  version       integer not null default 1
);
create index supervision_findings_newest_idx on work.supervision_findings (created_at desc, id desc);
create index supervision_findings_unit_id_idx on work.supervision_findings (unit_id, created_at desc, id desc);
create index supervision_findings_supervisor_id_idx on work.supervision_findings (supervisor_id, created_at desc, id desc);

create table work.improvement_measures (
  id             text primary key,
  finding_id     text not null constraint improvement_measures_finding_id_fkey references work.supervision_findings,
  rank           integer not null,
  text           text not null constraint improvement_measures_measures_check check (length(trim(text)) between 2 and 2000),
  responsible_id text,
  due_on         date not null,
  done_at        timestamptz,
  result         text constraint improvement_measures_result_check check (length(trim(result)) between 1 and 5000),
  constraint improvement_measures_rank_key unique (finding_id, rank),
  constraint improvement_measures_done_at_check check ((done_at is null) = (result is null))
);

-- ── reports upward ───────────────────────────────────────────────────────────────────────────────────────────────

create table work.report_duties (
  id            text primary key,
  unit_id       text not null,
  to_unit_id    text not null constraint report_duties_to_unit_id_check check (to_unit_id <> unit_id),
  kind          text not null,                  -- MONTHLY, YEARLY, SURVEY
  due_days      integer not null constraint report_duties_due_days_check check (due_days between 1 and 90),
  from_on       date not null,
  to_on         date,
  created_by_id text not null,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  version       integer not null default 1,
  constraint report_duties_to_on_check check (to_on >= from_on),
  constraint report_duties_kind_key exclude using gist (unit_id with =, kind with =, daterange(from_on, to_on, '[]') with &&)
);
create index report_duties_newest_idx on work.report_duties (created_at desc, id desc);

create table work.work_reports (
  id            text primary key,
  unit_id       text not null,
  to_unit_id    text not null,
  kind          text not null,
  period_from   date not null,
  due_on        date not null,
  title         text not null constraint work_reports_title_check check (length(trim(title)) between 2 and 200),
  operation     text constraint work_reports_operation_check check (length(trim(operation)) between 1 and 10000),
  market        text constraint work_reports_market_check check (length(trim(market)) between 1 and 10000),
  competition   text constraint work_reports_competition_check check (length(trim(competition)) between 1 and 10000),
  demand        text constraint work_reports_demand_check check (length(trim(demand)) between 1 and 10000),
  problems      text constraint work_reports_problems_check check (length(trim(problems)) between 1 and 10000),
  outlook       text constraint work_reports_outlook_check check (length(trim(outlook)) between 1 and 10000),
  figures       jsonb not null default '[]',    -- [{ name, value, measure }]
  status        text not null,
  submitted_at  timestamptz constraint work_reports_submitted_at_check check ((submitted_at is null) = (status = 'DRAFT')),
  created_by_id text not null,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  version       integer not null default 1,
  constraint work_reports_on_key unique (unit_id, kind, period_from),
  constraint work_reports_status_check check (status in ('DRAFT', 'RETURNED') or (operation is not null and market is not null)),
  constraint work_reports_figures_check check (jsonb_array_length(figures) <= 50)
);
create index work_reports_newest_idx on work.work_reports (created_at desc, id desc);
create index work_reports_unit_id_idx on work.work_reports (unit_id, created_at desc, id desc);

-- ── rules, trainings, voices ─────────────────────────────────────────────────────────────────────────────────────

create table work.regulations (
  id            text primary key,
  unit_id       text not null,
  code          text not null constraint regulations_code_check check (code ~ '^[A-Za-z0-9-]{2,40}$'),
  title         text not null constraint regulations_title_check check (length(trim(title)) between 2 and 200),
  kind          text not null,
  repealed_on   date,
  repeal_reason text constraint regulations_reason_check check (length(trim(repeal_reason)) between 1 and 2000),
  created_by_id text not null,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  version       integer not null default 1,
  constraint regulations_code_key unique (unit_id, code),
  constraint regulations_repealed_on_check check ((repealed_on is null) = (repeal_reason is null))
);
create index regulations_newest_idx on work.regulations (created_at desc, id desc);
create index regulations_unit_id_idx on work.regulations (unit_id, created_at desc, id desc);

create table work.regulation_versions (
  id            text primary key,
  regulation_id text not null constraint regulation_versions_regulation_id_fkey references work.regulations,
  number        integer not null,
  content       text not null constraint regulation_versions_content_check check (length(trim(content)) between 2 and 100000),
  change_note   text constraint regulation_versions_change_note_check check (length(trim(change_note)) between 1 and 2000),
  effective_on  date,
  issued_at     timestamptz,
  issued_by_id  text,
  constraint regulation_versions_number_key unique (regulation_id, number),
  constraint regulation_versions_effective_on_check check ((effective_on is null) = (issued_at is null) and (effective_on is null) = (issued_by_id is null))
);
create unique index regulation_versions_draft_key on work.regulation_versions (regulation_id) where issued_at is null;

create function work.keep_issued_version() returns trigger
language plpgsql as $$
begin
  raise exception 'an issued version of a regulation is never changed';
end $$;
create trigger never_changed before update or delete on work.regulation_versions
  for each row when (old.issued_at is not null) execute function work.keep_issued_version();

create table work.trainings (
  id            text primary key,
  unit_id       text not null,
  kind          text not null,
  title         text not null constraint trainings_title_check check (length(trim(title)) between 2 and 200),
  content       text constraint trainings_content_check check (length(trim(content)) between 1 and 10000),
  trainer       text constraint trainings_trainer_check check (length(trim(trainer)) between 1 and 100),
  place         text constraint trainings_place_check check (length(trim(place)) between 1 and 200),
  starts_at     timestamptz not null,
  ends_at       timestamptz not null constraint trainings_ends_at_check check (ends_at > starts_at),
  pass_score    integer constraint trainings_pass_score_check check (pass_score between 0 and 100),
  status        text not null,
  created_by_id text not null,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  version       integer not null default 1
);
create index trainings_newest_idx on work.trainings (created_at desc, id desc);
create index trainings_unit_id_idx on work.trainings (unit_id, created_at desc, id desc);

create table work.training_attendances (
  id          text primary key,
  training_id text not null constraint training_attendances_training_id_fkey references work.trainings,
  employee_id text not null,
  unit_id     text not null,
  status      text not null,                    -- INVITED, ATTENDED, ABSENT
  score       integer constraint training_attendances_score_check check (score between 0 and 100),
  is_passed   boolean,
  remark      text constraint training_attendances_remark_check check (length(trim(remark)) between 1 and 2000),
  created_at  timestamptz not null default now(),
  constraint training_attendances_employee_id_key unique (training_id, employee_id),
  constraint training_attendances_is_passed_check check ((is_passed is null) = (status = 'INVITED'))
);
create index training_attendances_training_id_idx on work.training_attendances (training_id, created_at desc, id desc);
create index training_attendances_employee_id_idx on work.training_attendances (employee_id, created_at desc, id desc);

create table work.employee_voices (
  id             text primary key,
  unit_id        text not null,
  employee_id    text not null,
  is_anonymous   boolean not null,
  kind           text not null,
  satisfaction   integer constraint employee_voices_satisfaction_check check (satisfaction between 1 and 5 and (satisfaction is not null or kind <> 'SATISFACTION')),
  text           text constraint employee_voices_text_check check (length(trim(text)) between 1 and 5000),
  status         text not null,
  answer         text constraint employee_voices_answer_check check (length(trim(answer)) between 1 and 5000),
  answered_by_id text,
  answered_at    timestamptz,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  version        integer not null default 1,
  constraint employee_voices_status_check check (status = 'OPEN' or answer is not null)
);
create index employee_voices_newest_idx on work.employee_voices (created_at desc, id desc);
create index employee_voices_unit_id_idx on work.employee_voices (unit_id, created_at desc, id desc);
create index employee_voices_employee_id_idx on work.employee_voices (employee_id, created_at desc, id desc);
