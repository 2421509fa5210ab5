-- Pairs of files that may be one customer: found on creation or by a scan, decided by a person, remembered.
create table customers.duplicate_pairs (
  id           text primary key,
  customer_id  text not null constraint duplicate_pairs_customer_id_fkey references customers.customers on delete cascade,   -- the smaller id of the two
  other_id     text not null constraint duplicate_pairs_other_id_fkey references customers.customers on delete cascade,
  score        integer not null constraint duplicate_pairs_score_check check (score between 0 and 100),
  reasons      text[] not null,
  verdict      text,                   -- SAME, DIFFERENT; null: open
  reason       text constraint duplicate_pairs_reason_check check (length(trim(reason)) between 2 and 500),
  decided_by   text,
  decided_at   timestamptz,
  found_at     timestamptz not null default now(),
  version      integer not null default 1,
  constraint duplicate_pairs_other_id_key unique (customer_id, other_id),
  constraint duplicate_pairs_other_id_check check (customer_id < other_id),
  constraint duplicate_pairs_verdict_check check ((verdict is null) = (decided_at is null) and (verdict is null) = (reason is null))
);
comment on table customers.duplicate_pairs is 'derived from pairs of files; says nothing of one customer alone';
create index duplicate_pairs_open_idx on customers.duplicate_pairs (score desc, id) where verdict is null;
create index duplicate_pairs_score_idx on customers.duplicate_pairs (score desc, id);
create index duplicate_pairs_other_id_idx on customers.duplicate_pairs (other_id);

-- A scan of all files for pairs. Runs in steps of its own; whoever finds one without a sign of life carries it on.
create table customers.duplicate_scans (
  id          text primary key,
  status      text not null,           -- RUNNING, DONE, FAILED
  files       integer not null default 0,
  checked     integer not null default 0,
  found       integer not null default 0,
  started_by  text not null,
  started_at  timestamptz not null default now(),
  alive_at    timestamptz not null default now(),
  finished_at timestamptz,
  constraint duplicate_scans_finished_at_check check ((finished_at is null) = (status = 'RUNNING'))
);
create unique index duplicate_scans_status_key on customers.duplicate_scans (status) where status = 'RUNNING';
