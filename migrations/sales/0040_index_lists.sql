-- Pages over all customers: down the index of a status, and of what is still open or in force.
create index opportunities_status_idx on sales.opportunities (status, id);
create index opportunities_open_newest_idx on sales.opportunities (id) where status in ('NEW', 'QUALIFIED', 'NEGOTIATED', 'PROPOSED');
create index opportunities_open_closing_idx on sales.opportunities ((coalesce(expected_close_on, '9999-12-31'::date)), id)
  where status in ('NEW', 'QUALIFIED', 'NEGOTIATED', 'PROPOSED');
create index quotes_status_idx on sales.quotes (status, id);
create index contracts_status_idx on sales.contracts (status, id);
