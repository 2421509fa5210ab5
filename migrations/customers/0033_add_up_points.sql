-- The book of points adds up whatever happens to the customer. The balance after a line is computed when it is read: one that is stored is wrong once
-- two books become one. Each line names its lot, so that what was spent of a lot parts with it when a merge is undone; null for lines
-- booked before.
alter table customers.points_entries
  drop column balance,
  add column lot_id text constraint points_entries_lot_id_fkey references customers.points_lots;
create index points_entries_lot_id_idx on customers.points_entries (lot_id) where lot_id is not null;
