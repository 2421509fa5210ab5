-- What organization knows of partners and units, and others decide by: written by its triggers, read by the gateway and by
-- customers.

-- When a partner's agreements are in force: only then its users sign in, and may ask.
create table access.partner_terms (
  agreement_id text primary key,
  partner_id   text not null,
  starts_at    timestamptz not null,
  ends_at      timestamptz not null
);
create index partner_terms_partner_id_idx on access.partner_terms (partner_id) include (starts_at, ends_at);

-- Whom to turn to at a unit; of one that was dissolved, at its successor.
create table access.contact_points (
  unit_id text primary key,
  name    text not null,
  phone   text
);

grant select on access.partner_terms to panorama_gateway;
