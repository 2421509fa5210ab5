create function work.on_customer_merged() returns trigger
language plpgsql security definer set search_path = work, access, pg_temp as $$
begin
  if new.undone_at is null then
    perform remember(new, 'work');
    perform repoint(new, 'work');
    perform settle(new, 'work');
  else
    perform point_back(new, 'work');
  end if;
  return null;
end $$;
create trigger work_follow after insert or update of undone_at on access.customer_merges
  for each row execute function work.on_customer_merged();

grant select on access.customer_merges to panorama_work;
