-- A merge takes a file away, and must find who names it as successor without reading all files.
create index if not exists customers_successor_id_idx on customers.customers (successor_id) where successor_id is not null;
