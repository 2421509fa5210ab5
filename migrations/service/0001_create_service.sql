select access.create_owner('service');
select access.create_outbox('service');

-- Last part of a ticket's number; six digits hold as long as a day has fewer than a million tickets.
create sequence service.ticket_serial maxvalue 999999 cycle;

create table service.tickets (
  id                  text primary key,
  number              text not null constraint tickets_number_key unique constraint tickets_number_check check (number ~ '^T\d{8}-\d{6}$'),
  customer_id         text not null,
  kind                text not null,
  category            text constraint tickets_category_check check (case kind
                        when 'CONSULTATION' then category is not null and category in ('TELECOM_SERVICE', 'BUSINESS_PROCESS', 'APPLICATION_FORMALITIES',
                          'SERVICE_TIME_LIMIT', 'PRODUCT_AND_SOLUTION', 'ACCEPTANCE', 'SLA_STANDARD', 'COMMON_PROBLEM', 'TARIFF_AND_DISCOUNT')
                        when 'COMPLAINT' then category is not null and category in ('ARBITRARY_CHARGING', 'FEE_COMPLAINT', 'SERVICE_ATTITUDE', 'ENGINEERING_SERVICE',
                          'SERVICE_QUALITY', 'COMMUNICATION_QUALITY', 'REPORT_AND_SUGGESTION', 'NEW_BUSINESS_SUGGESTION')
                        when 'SUGGESTION' then category is not null and category in ('ARBITRARY_CHARGING', 'FEE_COMPLAINT', 'SERVICE_ATTITUDE', 'ENGINEERING_SERVICE',
                          'SERVICE_QUALITY', 'COMMUNICATION_QUALITY', 'REPORT_AND_SUGGESTION', 'NEW_BUSINESS_SUGGESTION')
                        else category is null end),
  channel             text not null,
  title               text not null constraint tickets_title_check check (length(trim(title)) between 2 and 200),
  content             text not null constraint tickets_content_check check (length(trim(content)) between 2 and 5000),
  result              text constraint tickets_result_check check (length(trim(result)) between 1 and 5000),
  contact_id          text,
  opportunity_id      text,
  occurred_at         timestamptz not null,
  cost                numeric(18, 2) constraint tickets_cost_check check (cost >= 0),
  cost_currency       text not null default 'CNY',
  effect              text,
  customer_opinion    text,
  -- visit and return visit only
  visit_way           text constraint tickets_visit_check check ((visit_way is not null) = (kind in ('VISIT', 'RETURN_VISIT'))),
  survey              jsonb,                       -- { satisfaction, answers: [{ question, answer }] }
  -- fault report only
  used_product_id     text,
  affected_circuits   text[] not null default '{}',
  is_interrupted      boolean,
  cause               text,
  restored_at         timestamptz,
  severity            text not null,
  priority            text not null,
  priority_reason     text,                        -- why set by hand; null: as the rule says
  status              text not null,
  status_since        timestamptz not null,
  -- the clock: due_at = clock_started_at + sla_hours + paused_ms; while it stands still, since clock_stopped_at
  sla_hours           integer not null constraint tickets_sla_hours_check check (sla_hours > 0),
  clock_started_at    timestamptz not null,
  clock_stopped_at    timestamptz,
  paused_ms           bigint not null default 0 constraint tickets_paused_ms_check check (paused_ms >= 0),
  due_at              timestamptz not null,
  escalation_level    integer not null default 0 constraint tickets_escalation_level_check check (escalation_level between 0 and 3),
  assignee_id         text,
  unit_id             text not null,
  resolved_at         timestamptz,
  closed_at           timestamptz,
  actor_id            text not null,               -- who created it
  actor_kind          text not null,
  actor_name          text not null,
  created_at          timestamptz not null default now(),
  updated_at          timestamptz not null default now(),
  version             integer not null default 1,
  constraint tickets_survey_check check (survey is null or kind in ('VISIT', 'RETURN_VISIT')),
  constraint tickets_fault_check check (case when kind = 'FAULT_REPORT' then is_interrupted is not null
    else is_interrupted is null and used_product_id is null and affected_circuits = '{}' and cause is null and restored_at is null end),
  constraint tickets_due_at_check check (due_at = clock_started_at + sla_hours * interval '1 hour' + paused_ms * interval '1 millisecond'),
  constraint tickets_clock_stopped_at_check check ((clock_stopped_at is null) = (status in ('ACKNOWLEDGED', 'IN_PROGRESS'))),
  constraint tickets_resolved_at_check check ((resolved_at is not null) = (status in ('RESOLVED', 'CLOSED')) and (resolved_at is null or result is not null)),
  constraint tickets_closed_at_check check ((closed_at is not null) = (status = 'CLOSED'))
);
create index tickets_newest_idx on service.tickets (created_at desc, id desc);
create index tickets_customer_id_idx on service.tickets (customer_id, created_at desc, id desc);
create index tickets_open_idx on service.tickets (customer_id) where status not in ('CLOSED', 'REJECTED', 'CANCELLED');
create index tickets_open_newest_idx on service.tickets (created_at desc, id desc) where status not in ('CLOSED', 'REJECTED', 'CANCELLED');
create index tickets_due_idx on service.tickets (due_at, id) where status not in ('CLOSED', 'REJECTED', 'CANCELLED');
create index tickets_last_contact_idx on service.tickets (customer_id, occurred_at desc) where status not in ('REJECTED', 'CANCELLED');
create index tickets_contact_id_idx on service.tickets (contact_id, created_at desc, id desc) where contact_id is not null;
create index tickets_assignee_id_idx on service.tickets (assignee_id, created_at desc, id desc) where assignee_id is not null;

-- The process: every step, with the ticket as it was after it. Status, hours and start of the clock replay to `due_at`.
create table service.steps (
  id               text primary key,
  ticket_id        text not null constraint steps_ticket_id_fkey references service.tickets,
  customer_id      text not null,
  action           text not null,
  from_status      text,                           -- null: the ticket was created
  to_status        text not null,
  reason           text constraint steps_reason_check check (length(trim(reason)) between 1 and 1000),
  assignee_id      text,
  unit_id          text not null,
  priority         text not null,
  escalation_level integer not null,
  sla_hours        integer not null,
  clock_started_at timestamptz not null,
  actor_id         text not null,
  actor_kind       text not null,
  actor_name       text not null,
  at               timestamptz not null
);
create index steps_ticket_id_idx on service.steps (ticket_id, at desc, id desc);

create table service.notes (
  id          text primary key,
  ticket_id   text not null constraint notes_ticket_id_fkey references service.tickets,
  customer_id text not null,
  text        text not null constraint notes_text_check check (length(trim(text)) between 1 and 5000),
  is_internal boolean not null,
  actor_id    text not null,
  actor_kind  text not null,
  actor_name  text not null,
  created_at  timestamptz not null default now()
);
create index notes_ticket_id_idx on service.notes (ticket_id, created_at desc, id desc);

-- Each relation once, in the direction of its first name: `ticket` DUPLICATES, is CAUSED_BY, FOLLOWS_UP or RELATES_TO `other`.
create table service.relations (
  id                text primary key,
  ticket_id         text not null constraint relations_ticket_id_fkey references service.tickets,
  other_id          text not null constraint relations_other_id_fkey references service.tickets,
  customer_id       text not null,
  other_customer_id text not null,
  kind              text not null,
  constraint relations_other_id_check check (ticket_id <> other_id),
  constraint relations_other_id_key unique (ticket_id, other_id, kind)
);
create index relations_other_id_idx on service.relations (other_id);
