-- What a customer is to its superior: a branch without a legal person of its own, a subsidiary, an affiliate. Null: a branch, or a
-- headquarters, which has no superior.
alter table customers.customers add column branch_kind text constraint customers_branch_kind_check check (branch_kind in ('BRANCH', 'SUBSIDIARY', 'AFFILIATE'));

-- Why loyalty and satisfaction were recorded as they are; who did so and when is in the history of the file.
alter table customers.customers
  add column assessment_reason text constraint customers_assessment_reason_check check (length(trim(assessment_reason)) between 2 and 500);
