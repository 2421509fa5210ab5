-- Pages over all customers: down the index of a status, and of what was escalated.
create index tickets_status_idx on service.tickets (status, created_at desc, id desc);
create index tickets_escalated_idx on service.tickets (created_at desc, id desc) where escalation_level > 0;
