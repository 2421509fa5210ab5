-- A role has a name in both languages, and a unit's short name, where there is one, is not blank.

update organization.roles set name_zh = left(coalesce(nullif(trim(name_zh), ''), code), 100), name_en = left(coalesce(nullif(trim(name_en), ''), code), 100)
where length(trim(name_zh)) not between 1 and 100 or length(trim(name_en)) not between 1 and 100;
alter table organization.roles
  add constraint roles_name_zh_check check (length(trim(name_zh)) between 1 and 100),
  add constraint roles_name_en_check check (length(trim(name_en)) between 1 and 100);

update organization.org_units set short_name = left(nullif(trim(short_name), ''), 50) where length(trim(short_name)) not between 1 and 50;
alter table organization.org_units add constraint org_units_short_name_check check (length(trim(short_name)) between 1 and 50);
