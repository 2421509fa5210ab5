-- The legal representative, a form of sensitive personal data: what is marked so is kept only with the person's consent, for
-- the purposes consented to, and until it is withdrawn or ends.
select customers.create_section('legal_representatives', $$
  name                    text not null constraint legal_representatives_name_check check (length(trim(name)) between 1 and 100),
  sex                     text,
  status                  text not null default 'IN_OFFICE',
  post                    text,
  education               text,
  in_office_since         date,
  -- sensitive from here on
  birth_year_month        text constraint legal_representatives_birth_year_month_check check (birth_year_month ~ '^(19|20)\d\d-(0[1-9]|1[0-2])$'),
  id_number_sealed        text, -- encrypted by the application
  id_number_hash          text, -- keyed, for exact look-up only
  party                   text,
  personal_reputation     text,
  health                  text,
  family                  text,
  hobbies                 text,
  rewards_and_punishments text,
  misdeeds                text,
  -- consent
  consented_on            date,
  consent_purposes        text[] not null default '{}',
  consent_ends_on         date constraint legal_representatives_consent_ends_on_check check (consent_ends_on >= consented_on),
  consent_evidence        text,
  consent_withdrawn_at    timestamptz,
  constraint legal_representatives_consented_on_check check (
    (consented_on is not null and consent_withdrawn_at is null)
    or num_nonnulls(birth_year_month, id_number_sealed, id_number_hash, party, personal_reputation, health, family, hobbies, rewards_and_punishments, misdeeds) = 0)$$);
create unique index legal_representatives_status_key on customers.legal_representatives (customer_id) where status = 'IN_OFFICE';
create index legal_representatives_customer_id_idx on customers.legal_representatives (customer_id, id);
create index legal_representatives_id_number_hash_idx on customers.legal_representatives (id_number_hash) where id_number_hash is not null;
select customers.keep_history('legal_representatives', 'LEGAL_REPRESENTATIVE',
  'name,birth_year_month,id_number_sealed,id_number_hash,party,personal_reputation,health,family,hobbies,rewards_and_punishments,misdeeds');

-- Every look at personal data, of whatever kind: who, when, what for, why.
alter table customers.reveals drop constraint reveals_contact_id_fkey;
alter table customers.reveals rename column contact_id to subject_id;
alter table customers.reveals add column subject text, add column customer_id text, add column purpose text;
update customers.reveals r set subject = 'CONTACT', purpose = 'OTHER', customer_id = (select customer_id from customers.contacts c where c.id = r.subject_id);
alter table customers.reveals
  alter column subject set not null, alter column purpose set not null,
  alter column customer_id drop not null; -- null: a look-up that found nobody
drop index customers.reveals_contact_id_idx;
create index reveals_subject_id_idx on customers.reveals (subject_id, revealed_at);
create index reveals_customer_id_idx on customers.reveals (customer_id, revealed_at desc, id desc);

-- Why the data of a person may not be erased yet.
create table customers.retentions (
  id          text primary key,
  customer_id text not null references customers.customers,
  contact_id  text not null constraint retentions_contact_id_fkey references customers.contacts,
  ground      text not null,
  reason      text not null constraint retentions_reason_check check (length(trim(reason)) between 4 and 500),
  ends_on     date not null, -- the last day it holds
  ended_at    timestamptz,
  kept_by     text not null,
  created_at  timestamptz not null default now()
);
create index retentions_contact_id_idx on customers.retentions (contact_id, ends_on);

alter table customers.contacts add column erased_at timestamptz;

-- History of an erased person keeps who and when, and loses what. (By its name the trigger runs after the one that writes history.)
create function customers.on_erased() returns trigger
language plpgsql security definer set search_path = customers, pg_temp as $$
begin
  update changes set old_values = null, new_values = null, erased_at = now() where entry_id = new.id and section = 'CONTACTS';
  return null;
end $$;
create trigger history_erased after update on customers.contacts for each row
  when (new.erased_at is not null and old.erased_at is null) execute function customers.on_erased();

-- What a file holds of the items that a norm can name, an item once or oftener: the one place that says what "filled" means. Each branch is a
-- plain scan, so that a few customers are read by index and all of them in one go.
create view customers.filled_items (customer_id, item) as
select id, 'SHORT_NAME' from customers.customers where trim(short_name) <> ''
union all select id, 'ADDRESS' from customers.customers where trim(address) <> ''
union all select id, 'POSTCODE' from customers.customers where trim(postcode) <> ''
union all select id, 'REGISTERED_ADDRESS' from customers.customers where trim(registered_address) <> ''
union all select id, 'OFFICE_ADDRESS' from customers.customers where trim(office_address) <> ''
union all select id, 'PHONE' from customers.customers where trim(phone) <> ''
union all select id, 'REGISTRATION_NUMBER' from customers.customers where trim(registration_number) <> ''
union all select id, 'BUSINESS_SCOPE' from customers.customers where trim(business_scope) <> ''
union all select id, 'WEBSITE' from customers.customers where trim(website) <> ''
union all select customer_id, 'ALIAS' from customers.aliases
union all select customer_id, 'IDENTIFIER' from customers.identifiers where retired_on is null
union all select customer_id, 'OPERATING_YEAR' from customers.operating_years where year between extract(year from now()) - 2 and extract(year from now())
union all select customer_id, 'THREE_OPERATING_YEARS' from customers.operating_years where year between extract(year from now()) - 4 and extract(year from now()) group by customer_id having count(*) >= 3
union all select customer_id, 'BUSINESS_PROFILE' from customers.business_profiles where trim(communication_needs) <> ''
union all select customer_id, 'MAJOR_EVENT' from customers.major_events where occurred_on > current_date - interval '24 months'
union all select customer_id, 'COMPETITION' from customers.competitions
union all select customer_id, 'SHAREHOLDER' from customers.shareholders
union all select customer_id, 'STOCK_LISTING' from customers.stock_listings
union all select customer_id, 'BANK_ACCOUNT' from customers.bank_accounts
union all select customer_id, 'TAX_REGISTRATION' from customers.tax_registrations
union all select customer_id, 'LEGAL_REPRESENTATIVE' from customers.legal_representatives where status = 'IN_OFFICE'
union all select customer_id, 'RANKING' from customers.rankings
union all select customer_id, 'REFERRAL' from customers.referrals
union all select customer_id, 'SITE_SURVEY' from customers.site_surveys where surveyed_on > current_date - interval '36 months'
union all select customer_id, 'CREDIT' from (
  select distinct on (customer_id) customer_id, expires_on from customers.credit_assessments where account is null order by customer_id, assessed_at desc, id desc) latest
where expires_on is null or expires_on >= current_date
union all select customer_id, 'CONTACT' from customers.contacts where left_at is null
union all select customer_id, 'DECISION_MAKER' from customers.contacts where left_at is null and role = 'DECISION_MAKER'
union all select customer_id, 'KEY_PERSON' from customers.contacts where left_at is null and is_key_person
union all select customer_id, 'CONTACT_MOBILE' from customers.contacts where left_at is null and mobile is not null;

insert into organization.permissions (code, name_zh, name_en) values
  ('legalRepresentative.read', '查看法人代表档案', 'See the form of the legal representative'),
  ('legalRepresentative.write', '维护法人代表档案', 'Maintain the form of the legal representative'),
  ('legalRepresentative.reveal', '查看法人代表敏感信息', 'See sensitive data of legal representatives'),
  ('legalRepresentative.lookUp', '按身份证号查找', 'Find by a whole ID number'),
  ('contact.export', '导出联系人个人信息', 'Export personal data of a contact'),
  ('contact.erase', '删除联系人个人信息', 'Erase personal data of a contact'),
  ('reveal.read', '查看敏感信息查阅记录', 'See who looked at personal data');
