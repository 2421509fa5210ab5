import { type TestGraph, viewers } from '@panorama/kit/testing.graph'
import { codesOf } from '@panorama/kit/policy'
import { products as policy } from '@panorama/policy/products'

export const everything = codesOf(policy)

/** A product manager of the group: sees all customers and may do everything. */
export const productManager = viewers.employee('org_group', everything)

/** A small catalogue: two branches, circuits and a telephone line with prices, one offering still in design. */
export const stockCatalogue = (graph: TestGraph) =>
  graph.setUp(`
    insert into products.business_categories (id, code, name_zh, name_en, parent_id, position) values
      ('cat_voice', 'VOICE', '话音业务', 'Voice', null, 1), ('cat_line', 'TRANSMISSION', '专线', null, null, 0),
      ('cat_circuit', 'DOMESTIC_CIRCUIT', '国内数字电路', 'Domestic circuits', 'cat_line', 0);
    insert into products.product_specifications (id, code, name_zh, name_en, category_id) values
      ('spc_circuit', 'DIGITAL_CIRCUIT', '国内数字电路', 'Digital circuit', 'cat_circuit'), ('spc_tel', 'TELEPHONE', '电话', 'Telephone', 'cat_voice');
    insert into products.characteristics (specification_id, code, name_zh, name_en, value_type, unit, allowed_values, minimum, is_required, position) values
      ('spc_circuit', 'interface', '接口类型', 'Interface', 'TEXT', null, '{E1,FE,STM-1}', null, true, 0),
      ('spc_circuit', 'lengthKm', '长度', 'Length', 'NUMBER', 'km', '{}', 0.1, false, 1);
    insert into products.product_offerings (id, code, name_zh, name_en, category_id, specification_id, status, valid_from, valid_to, rate, audience_classes, audience_tiers) values
      ('off_2m', 'DDC-2M', '国内数字电路 2M', 'Domestic circuit 2 Mbps', 'cat_circuit', 'spc_circuit', 'LAUNCHED', '2020-01-01', null, 2, '{}', '{}'),
      ('off_155m', 'DDC-155M', '国内数字电路 155M', 'Domestic circuit 155 Mbps', 'cat_circuit', 'spc_circuit', 'LAUNCHED', '2020-01-01', null, 155, '{GROUP,IMPORTANT}', '{A_PLUS,A}'),
      ('off_64k', 'DDC-64K', '国内数字电路 64K', null, 'cat_circuit', 'spc_circuit', 'RETIRED', '2015-01-01', null, 0.064, '{}', '{}'),
      ('off_10g', 'DDC-10G', '国内数字电路 10G', null, 'cat_circuit', 'spc_circuit', 'IN_DESIGN', '2020-01-01', null, 10000, '{}', '{}'),
      ('off_tel', 'TEL-BUSINESS', '商务电话', 'Business telephone', 'cat_voice', 'spc_tel', 'LAUNCHED', '2020-01-01', null, null, '{}', '{}'),
      ('off_old', 'TEL-OLD', '老电话', 'Old telephone', 'cat_voice', 'spc_tel', 'LAUNCHED', '2010-01-01', '2015-12-31', null, '{}', '{}');
    insert into products.tariffs (id, code, offering_id, price_type, price, period, unit, customer_class, province_code, valid_from, valid_to) values
      ('trf_2m_once', 'DDC-2M/T1', 'off_2m', 'ONE_TIME', 2000.00, null, 'CIRCUIT', null, null, '2020-01-01', null),
      ('trf_2m_old', 'DDC-2M/T2', 'off_2m', 'RECURRING', 2400.00, 'MONTH', 'CIRCUIT', null, null, '2020-01-01', '2023-12-31'),
      ('trf_2m', 'DDC-2M/T3', 'off_2m', 'RECURRING', 1600.00, 'MONTH', 'CIRCUIT', null, null, '2024-01-01', null),
      ('trf_2m_group', 'DDC-2M/T4', 'off_2m', 'RECURRING', 1500.00, 'MONTH', 'CIRCUIT', 'GROUP', null, '2024-01-01', null),
      ('trf_2m_51', 'DDC-2M/T5', 'off_2m', 'RECURRING', 1300.00, 'MONTH', 'CIRCUIT', null, '51', '2024-01-01', null),
      ('trf_155m', 'DDC-155M/T1', 'off_155m', 'RECURRING', 201600.00, 'YEAR', 'CIRCUIT', null, null, '2020-01-01', null),
      ('trf_64k', 'DDC-64K/T1', 'off_64k', 'RECURRING', 380.00, 'MONTH', 'CIRCUIT', null, null, '2015-01-01', '2022-12-31'),
      ('trf_tel', 'TEL-BUSINESS/T1', 'off_tel', 'RECURRING', 25.00, 'MONTH', 'LINE', null, null, '2020-01-01', null),
      ('trf_tel_minute', 'TEL-BUSINESS/T2', 'off_tel', 'USAGE', 0.115, null, 'MINUTE', null, null, '2020-01-01', null);
    insert into products.discount_plans (id, code, name_zh, name_en, kind, percent, amount, classes, tiers, minimum_term_months, valid_from, valid_to) values
      ('dsc_all', 'D-ALL', '普惠', 'For all', 'PERCENT', 5, null, '{}', '{}', 0, '2022-01-01', null),
      ('dsc_circuit', 'D-CIRCUIT', '电路两年签约优惠', 'Two-year circuit', 'PERCENT', 12, null, '{}', '{}', 24, '2022-01-01', null),
      ('dsc_group', 'D-GROUP', '集团直降', 'Group rebate', 'FIXED', null, 300.00, '{GROUP}', '{A_PLUS,A}', 12, '2022-01-01', null),
      ('dsc_over', 'D-OVER', '已结束', null, 'PERCENT', 15, null, '{}', '{}', 0, '2019-01-01', '2022-12-31');
    insert into products.discount_plan_categories (plan_id, category_id) values ('dsc_circuit', 'cat_line');
    insert into products.sla_tariffs (id, code, name_zh, name_en, level, price, availability, response_minutes, restore_hours, opening_days, credit_percent_per_hour, calendar, valid_from) values
      ('slt_gold', 'SLA-GOLD', '金级服务保障', 'Gold service assurance', 'GOLD', 800.00, 99.95, 20, 4, 10, 3, 'AROUND_THE_CLOCK', '2023-01-01'),
      ('slt_platinum', 'SLA-PLATINUM', '白金级服务保障', null, 'PLATINUM', 2000.00, 99.99, 10, 2, 7, 5, 'AROUND_THE_CLOCK', '2023-01-01')`)
