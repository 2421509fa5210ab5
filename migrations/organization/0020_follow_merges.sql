-- Whoever was given the merged customer is given the survivor; `access` follows by the triggers on these tables.
create function organization.on_customer_merged() returns trigger
language plpgsql security definer set search_path = organization, access, pg_temp as $$
begin
  if new.undone_at is null then
    perform remember(new, 'organization');
    -- A tree has one account manager, at its root: the survivor's stays, the merged customer's ends.
    update assignments set ended_at = now()
    where customer_id = new.merged_id and ended_at is null
      and (exists (select from assignments a where a.customer_id = new.survivor_id and a.ended_at is null)
        or exists (select from places p where p.customer_id = new.survivor_id and p.root_id <> p.customer_id));
    -- A team serves a customer once.
    update team_customers m set ended_at = now()
    where m.customer_id = new.merged_id and m.ended_at is null
      and exists (select from team_customers s where s.customer_id = new.survivor_id and s.team_id = m.team_id and s.ended_at is null);
    perform repoint(new, 'organization');
    perform settle(new, 'organization');
  else
    perform point_back(new, 'organization');
  end if;
  return null;
end $$;
create trigger organization_follow after insert or update of undone_at on access.customer_merges
  for each row execute function organization.on_customer_merged();

grant select on access.customer_merges to panorama_organization;
