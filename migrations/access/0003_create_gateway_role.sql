-- The gateway reads who a subject is, and nothing else.
do $$
begin
  if not exists (select from pg_roles where rolname = 'panorama_gateway') then
    begin
      create role panorama_gateway nologin;
    exception when duplicate_object or unique_violation then null;
    end;
  end if;
end $$;
grant panorama_gateway to current_user;
grant usage on schema access to panorama_gateway;
grant select on access.principals to panorama_gateway;
