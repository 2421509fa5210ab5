import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BusinessCategoryRow, ProductSpecificationRow, ProductSpecificationConnectionRow, ProductCharacteristicRow, ProductOfferingRow, ProductOfferingConnectionRow, BundleRow, BundleComponentRow, TariffRow, TariffConnectionRow, DiscountPlanRow, DiscountPlanConnectionRow, SlaTariffRow, UsedProductRow, UsedProductConnectionRow, UsedProductDiscountRow, UsedProductSummaryRow, UsedProductRegionRow, CustomerRow } from './tables.ts';
import type { Context } from './subgraph.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day `YYYY-MM-DD` in the operator's zone, Asia/Shanghai 日期. Anything else is refused: BAD_USER_INPUT. */
  Date: { input: string; output: string; }
  /**
   * A point in time, ISO 8601 with a zone, e.g. `2026-11-22T09:30:00+08:00` 时间.
   * Answers are in UTC (`…Z`). A time without a zone is refused: BAD_USER_INPUT.
   */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as text, e.g. `"12500.00"` 十进制数, never a float. As input, text or a whole number. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** How often a recurring price is due 计费周期. */
export type BillingPeriod =
  /** 每月 / Per month */
  | 'MONTH'
  /** 每季 / Per quarter */
  | 'QUARTER'
  /** 每年 / Per year */
  | 'YEAR';

/** What a bundle adds to an offering 产品包: several offerings sold as one. */
export type Bundle = {
  /** By product code. */
  components: Array<BundleComponent>;
  /** Per cent off the prices of the components 折扣比例, e.g. `15` for 15 % off. Null when it has tariffs of its own. */
  discountPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Months the customer has to stay 最短在网期. */
  minimumTermMonths: Scalars['Int']['output'];
  /**
   * What the components that are not optional cost per month one by one 单项月费合计, by the general tariffs in force today.
   * Components without a recurring price count nothing. Null when a component's recurring price is not a single one.
   */
  monthlyListPrice?: Maybe<Money>;
  /** What the package costs per month 产品包月费, without optional components. Null when that cannot be said in one amount. */
  monthlyPrice?: Maybe<Money>;
  pricing: BundlePricing;
};

/** One part of a bundle 产品包成分. */
export type BundleComponent = {
  /** Whether the customer may leave it out 可选. */
  isOptional: Scalars['Boolean']['output'];
  offering: ProductOffering;
  /** Pieces of it in one package 数量. */
  quantity: Scalars['Int']['output'];
};

export type BundleComponentInput = {
  isOptional: Scalars['Boolean']['input'];
  /** A single product, not a bundle. */
  offeringId: Scalars['ID']['input'];
  quantity: Scalars['Int']['input'];
};

export type BundleCreateInput = {
  audienceClasses: Array<KeyAccountClass>;
  audienceTiers: Array<Tier>;
  /** Left out: across several. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Capital letters, digits, `-` and `_`, up to 40. */
  code: Scalars['String']['input'];
  /** One at least; an offering once. */
  components: Array<BundleComponentInput>;
  descriptionEn?: InputMaybe<Scalars['String']['input']>;
  descriptionZh?: InputMaybe<Scalars['String']['input']>;
  /** More than 0, at most 100, two decimals; exactly when `pricing` is PERCENT. */
  discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  minimumTermMonths: Scalars['Int']['input'];
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameZh: Scalars['String']['input'];
  pricing: BundlePricing;
  validFrom: Scalars['Date']['input'];
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type BundleCreatePayload = {
  /** The bundle as an offering 产品包. */
  productOffering?: Maybe<ProductOffering>;
  userErrors: Array<UserError>;
};

/** How a bundle is priced 产品包定价方式. */
export type BundlePricing =
  /** 独立资费 / Own tariff. The package has tariffs; its components cost nothing more. */
  | 'OWN_TARIFF'
  /** 按比例优惠 / Percent. Each component costs its own price less the bundle's discount. */
  | 'PERCENT';

export type BundleUpdateInput = {
  /** The complete list from now on. */
  components?: InputMaybe<Array<BundleComponentInput>>;
  /** Only when `pricing` is PERCENT. */
  discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  minimumTermMonths?: InputMaybe<Scalars['Int']['input']>;
};

export type BundleUpdatePayload = {
  /** The bundle as an offering 产品包. */
  productOffering?: Maybe<ProductOffering>;
  userErrors: Array<UserError>;
};

/** A branch of the business directory 业务目录: every service sold to key accounts hangs in this one tree. */
export type BusinessCategory = {
  /** Branches directly below 下级目录, in their order. */
  children: Array<BusinessCategory>;
  /** Capital letters, digits, `-` and `_`; unique and never changed. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** 0 at the top, 1 below it, and so on 层级. */
  depth: Scalars['Int']['output'];
  /** Opaque, starts with `cat_`. */
  id: Scalars['ID']['output'];
  /** In the language of `Accept-Language`; Chinese when there is no English name 名称. */
  name: Scalars['String']['output'];
  /** English name 英文名称. Null when there is none. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Chinese name 中文名称. */
  nameZh: Scalars['String']['output'];
  /**
   * Offerings hung directly on this branch 产品, by code. For all below it too, use `productOfferings(filter: {categoryId})`.
   * Null, with an error FORBIDDEN, without the permission `catalogue.read`.
   */
  offerings?: Maybe<ProductOfferingConnection>;
  /** The branch above 上级目录. Null at the top. */
  parent?: Maybe<BusinessCategory>;
  /** Place among its siblings, lowest first 顺序. */
  position: Scalars['Int']['output'];
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};


/** A branch of the business directory 业务目录: every service sold to key accounts hangs in this one tree. */
export type BusinessCategory_OfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type BusinessCategoryCreateInput = {
  /** Capital letters, digits, `-` and `_`, up to 40. */
  code: Scalars['String']['input'];
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameZh: Scalars['String']['input'];
  /** Left out: at the top. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  position: Scalars['Int']['input'];
};

export type BusinessCategoryCreatePayload = {
  businessCategory?: Maybe<BusinessCategory>;
  userErrors: Array<UserError>;
};

export type BusinessCategoryUpdateInput = {
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Null: moves it to the top. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  position?: InputMaybe<Scalars['Int']['input']>;
};

export type BusinessCategoryUpdatePayload = {
  businessCategory?: Maybe<BusinessCategory>;
  userErrors: Array<UserError>;
};

export type CharacteristicValueInput = {
  /** A characteristic of the offering's specification. */
  code: Scalars['String']['input'];
  /** A NUMBER as decimal text, a BOOLEAN as `true` or `false`. Null removes it. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** What a characteristic's value is 特征值类型. */
export type CharacteristicValueType =
  /** 是否 / Yes or no. The values are `true` and `false`. */
  | 'BOOLEAN'
  /** 数值 / Number. Exact decimal. */
  | 'NUMBER'
  /** 文本 / Text */
  | 'TEXT';

export type Contract = {
  id: Scalars['ID']['output'];
};

/** ISO 4217 currency 币种. */
export type Currency =
  /** 人民币 / Renminbi yuan */
  | 'CNY'
  /** 港元 / Hong Kong dollar */
  | 'HKD'
  /** 美元 / US dollar */
  | 'USD';

/** What this subgraph adds to the customer 客户. */
export type Customer = {
  id: Scalars['ID']['output'];
  /**
   * What is in use, per offering and city 产品使用汇总, by product code. Null, with an error FORBIDDEN, without the permission
   * `usedProduct.read`.
   */
  productSummary?: Maybe<Array<UsedProductSummary>>;
  /**
   * How many used products are in one of these states 在用产品数量; by default those in use. Null, with an error FORBIDDEN,
   * without the permission `usedProduct.read`.
   */
  usedProductCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Products and packages of this customer 在用产品, newest first. Branches have their own. `first` up to 100. Null, with an
   * error FORBIDDEN, without the permission `usedProduct.read`.
   */
  usedProducts?: Maybe<UsedProductConnection>;
};


/** What this subgraph adds to the customer 客户. */
export type Customer_ProductSummaryArgs = {
  includeBranches: Scalars['Boolean']['input'];
};


/** What this subgraph adds to the customer 客户. */
export type Customer_UsedProductCountArgs = {
  includeBranches: Scalars['Boolean']['input'];
  status: Array<UsedProductStatus>;
};


/** What this subgraph adds to the customer 客户. */
export type Customer_UsedProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UsedProductFilter>;
  first: Scalars['Int']['input'];
};

export type CustomerTree = {
  id: Scalars['ID']['output'];
  /**
   * Products in use over the tree on its day 在用产品, as far as you may see them. Null, with FORBIDDEN in `errors`, without
   * `usedProduct.read`.
   */
  usedProductSummary?: Maybe<TreeUsedProductSummary>;
};

/** How a discount is taken off 优惠方式. */
export type DiscountKind =
  /** 直降 / Fixed. An amount off the monthly fee of every piece. */
  | 'FIXED'
  /** 折扣 / Percent. A share of the recurring price. */
  | 'PERCENT';

/**
 * A preference offered to key accounts 优惠计划. Partners and enterprises see those in force that their customers qualify for,
 * and those they have.
 */
export type DiscountPlan = {
  /** Off the monthly fee of every piece, never below zero 减免金额. Null for PERCENT. */
  amount?: Maybe<Money>;
  /** Only for offerings of these branches and below 适用业务. Empty: every offering. */
  categories: Array<BusinessCategory>;
  /** Only for customers of one of these classes 适用大客户类别. Empty: every customer. */
  classes: Array<KeyAccountClass>;
  /** Unique and never changed 优惠编码. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** What it grants, in Chinese 说明. Null when there is none. */
  description?: Maybe<Scalars['String']['output']>;
  /** Opaque, starts with `dsc_`. */
  id: Scalars['ID']['output'];
  /** Whether it is granted today 是否在有效期内. */
  isInForce: Scalars['Boolean']['output'];
  kind: DiscountKind;
  /** Months the customer has to stay 最短在网期. 0: none. */
  minimumTermMonths: Scalars['Int']['output'];
  /** In the language of `Accept-Language`; Chinese when there is no English name 名称. */
  name: Scalars['String']['output'];
  /** Null when there is none. */
  nameEn?: Maybe<Scalars['String']['output']>;
  nameZh: Scalars['String']['output'];
  /** Per cent off the recurring price, e.g. `12.5` 折扣比例. Null for FIXED. */
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** Only for these tiers 适用客户分级. Empty: every tier, and customers without one. */
  tiers: Array<Tier>;
  updatedAt: Scalars['DateTime']['output'];
  /** First day on which it is granted 生效日期. */
  validFrom: Scalars['Date']['output'];
  /** Last day on which it is granted 失效日期; whoever has it keeps it. Null while open. */
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};

export type DiscountPlanConnection = {
  edges: Array<DiscountPlanEdge>;
  nodes: Array<DiscountPlan>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type DiscountPlanCreateInput = {
  /** Exactly when `kind` is FIXED. */
  amount?: InputMaybe<MoneyInput>;
  categoryIds: Array<Scalars['ID']['input']>;
  classes: Array<KeyAccountClass>;
  /** Capital letters, digits, `-` and `_`, up to 40. */
  code: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  kind: DiscountKind;
  minimumTermMonths: Scalars['Int']['input'];
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameZh: Scalars['String']['input'];
  /** More than 0, at most 100, two decimals; exactly when `kind` is PERCENT. */
  percent?: InputMaybe<Scalars['Decimal']['input']>;
  tiers: Array<Tier>;
  /** Not before today. */
  validFrom: Scalars['Date']['input'];
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type DiscountPlanCreatePayload = {
  discountPlan?: Maybe<DiscountPlan>;
  userErrors: Array<UserError>;
};

export type DiscountPlanEdge = {
  cursor: Scalars['String']['output'];
  node: DiscountPlan;
};

export type DiscountPlanEndInput = {
  validTo: Scalars['Date']['input'];
};

export type DiscountPlanEndPayload = {
  discountPlan?: Maybe<DiscountPlan>;
  userErrors: Array<UserError>;
};

/** What narrows a list of discount plans 优惠计划筛选. */
export type DiscountPlanFilter = {
  /** Plans that hold for this offering. */
  offeringId?: InputMaybe<Scalars['ID']['input']>;
  /** Granted on this day. Left out: of all times, or today together with `eligibleFor`. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Plans that ask for no longer term than this. */
  termMonths?: InputMaybe<Scalars['Int']['input']>;
};

/** Industry 行业. */
export type Industry =
  /** 农业 / Agriculture */
  | 'AGRICULTURE'
  /** 建筑地产 / Construction and real estate */
  | 'CONSTRUCTION'
  /** 教育 / Education */
  | 'EDUCATION'
  /** 能源 / Energy */
  | 'ENERGY'
  /** 金融 / Finance */
  | 'FINANCE'
  /** 党政机关 / Government */
  | 'GOVERNMENT'
  /** 医疗卫生 / Healthcare */
  | 'HEALTHCARE'
  /** 互联网与信息技术 / Internet and IT */
  | 'INTERNET'
  /** 制造 / Manufacturing */
  | 'MANUFACTURING'
  /** 文化传媒 / Media and culture */
  | 'MEDIA'
  /** 其他 / Other */
  | 'OTHER'
  /** 商贸零售 / Retail and trade */
  | 'RETAIL'
  /** 旅游酒店 / Tourism and hotels */
  | 'TOURISM'
  /** 交通物流 / Transport and logistics */
  | 'TRANSPORT';

/** Class of key account 大客户类别; a customer may carry several. */
export type KeyAccountClass =
  /** 集团客户 / Group. Units of one system that rent the network through one of them. */
  | 'GROUP'
  /** 高值客户 / High-value. Monthly fee above the threshold in force at its seat (3,000 yuan by default). */
  | 'HIGH_VALUE'
  /** 重要客户 / Important. Party, government and military departments. */
  | 'IMPORTANT'
  /** 潜在集团客户 / Potential group. Has branches but rents separately. */
  | 'POTENTIAL_GROUP'
  /** 潜在高值客户 / Potential high-value. At least 80 % of the threshold. */
  | 'POTENTIAL_HIGH_VALUE'
  /** 战略客户 / Strategic. Exemplary in its industry, influences others, contested or growing. */
  | 'STRATEGIC';

/** An amount of money 金额. Amounts of different currencies are never added up by this graph. */
export type Money = {
  /** Exact decimal text with the currency's minor digits, e.g. `"12500.00"`. */
  amount: Scalars['Decimal']['output'];
  currency: Currency;
};

/** An amount of money as input 金额. */
export type MoneyInput = {
  /** Exact decimal, not negative unless the field says so. */
  amount: Scalars['Decimal']['input'];
  /** CNY when left out. */
  currency: Currency;
};

/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation = {
  /** Opens a new bundle, IN_STUDY 新建产品包; it lives the life of an offering, with the verbs above. */
  bundleCreate: BundleCreatePayload;
  /** Changes what a bundle consists of 修改产品包. Fields left out stay; packages already sold are not touched. */
  bundleUpdate: BundleUpdatePayload;
  /** Adds a branch to the business directory 新增业务目录. */
  businessCategoryCreate: BusinessCategoryCreatePayload;
  /** Renames, reorders or moves a branch 修改业务目录. Fields left out stay, null empties. A branch below itself is refused: CATEGORY_CIRCLE. */
  businessCategoryUpdate: BusinessCategoryUpdatePayload;
  /** Offers a new preference 新建优惠计划. */
  discountPlanCreate: DiscountPlanCreatePayload;
  /** Sets the last day on which a plan is granted 终止优惠计划, today at the earliest; whoever has it keeps it. */
  discountPlanEnd: DiscountPlanEndPayload;
  /** IN_TEST → ACTIVE 测试通过. */
  productOfferingActivate: ProductOfferingActivatePayload;
  /** Opens a new offering, IN_STUDY 新建产品. */
  productOfferingCreate: ProductOfferingCreatePayload;
  /** IN_STUDY, IN_TEST or REJECTED → IN_DESIGN 进入设计. */
  productOfferingDesign: ProductOfferingDesignPayload;
  /** RETIRED → OBSOLETE 废止; final. Refused with STILL_IN_USE while any customer uses it. */
  productOfferingDiscontinue: ProductOfferingDiscontinuePayload;
  /**
   * ACTIVE → LAUNCHED 上市. Refused with NO_TARIFF while it has no price from today on, and with NOT_SELLABLE while a component
   * of the bundle is not LAUNCHED.
   */
  productOfferingLaunch: ProductOfferingLaunchPayload;
  /** IN_TEST → REJECTED 否决; a reason is required. */
  productOfferingReject: ProductOfferingRejectPayload;
  /** ACTIVE or LAUNCHED → RETIRED 退市; a reason is required. Refused with IN_LAUNCHED_BUNDLE while a bundle on sale contains it. */
  productOfferingRetire: ProductOfferingRetirePayload;
  /** IN_DESIGN → IN_TEST 提交测试. */
  productOfferingTest: ProductOfferingTestPayload;
  /** Changes an offering or a bundle 修改产品. Fields left out stay, null empties. An OBSOLETE one is refused: NOT_ALLOWED_IN_STATE. */
  productOfferingUpdate: ProductOfferingUpdatePayload;
  /** Describes a new kind of product 新建产品规格. */
  productSpecificationCreate: ProductSpecificationCreatePayload;
  /** Changes a specification 修改产品规格. Fields left out stay; used products keep what was said of them. */
  productSpecificationUpdate: ProductSpecificationUpdatePayload;
  /** Prices a service level 新增SLA资费. Refused with TAKEN when another one of the level holds on one of its days. */
  slaTariffCreate: SlaTariffCreatePayload;
  /** Sets the last day of a service level's price 终止SLA资费, today at the earliest; used products keep what they have. */
  slaTariffEnd: SlaTariffEndPayload;
  /** Adds a price to an offering 新增资费. Refused with TAKEN when another one of the same kind holds on one of its days. */
  tariffCreate: TariffCreatePayload;
  /** Sets the last day of a tariff 终止资费, today at the earliest; used products keep their price. */
  tariffEnd: TariffEndPayload;
  /** Takes back a tariff that has not begun 撤回资费. Refused with NOT_ALLOWED_IN_STATE once it has: end it then. */
  tariffWithdraw: TariffWithdrawPayload;
  /** PENDING_ACTIVE → ABORTED 中止; a reason is required. */
  usedProductAbort: UsedProductAbortPayload;
  /** CREATED or PENDING_ACTIVE → ACTIVE 开通. Refused with REQUIRED while a required characteristic is missing. */
  usedProductActivate: UsedProductActivatePayload;
  /** CREATED or PENDING_ACTIVE → CANCELLED 撤销; a reason is required. */
  usedProductCancel: UsedProductCancelPayload;
  /**
   * Changes rate, place, quantity, service level or characteristics 变更在用产品. Fields left out stay, null empties. Refused
   * with NOT_ALLOWED_IN_STATE once it is about to end or has ended.
   */
  usedProductChange: UsedProductChangePayload;
  /**
   * Records what a customer has ordered 登记在用产品, CREATED; price and discount are copied now. Of a bundle the package and its
   * components are recorded. Refused with NOT_SELLABLE when the offering is not on sale today, NOT_ELIGIBLE when offering,
   * tariff or plan is not meant for the customer, NO_TARIFF when nothing says what it costs, LIMIT_EXCEEDED when the plan takes
   * off more than you may grant this customer (limits inside `usedProduct.create`; a fixed amount counts as its share of the price).
   */
  usedProductCreate: UsedProductCreatePayload;
  /** CREATED → PENDING_ACTIVE 申请开通. Components of a package go along where their state allows it, here and with every verb below. */
  usedProductRequestActivation: UsedProductRequestActivationPayload;
  /** ACTIVE → PENDING_TERMINATE 申请拆机; a reason is required. */
  usedProductRequestTermination: UsedProductRequestTerminationPayload;
  /** SUSPENDED → ACTIVE 复机. */
  usedProductResume: UsedProductResumePayload;
  /** ACTIVE → SUSPENDED 停机; a reason is required. */
  usedProductSuspend: UsedProductSuspendPayload;
  /** ACTIVE, SUSPENDED or PENDING_TERMINATE → TERMINATED 拆机; a reason is required. */
  usedProductTerminate: UsedProductTerminatePayload;
  /** PENDING_TERMINATE → ACTIVE 撤回拆机. */
  usedProductWithdrawTermination: UsedProductWithdrawTerminationPayload;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_BundleCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BundleCreateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_BundleUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BundleUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_BusinessCategoryCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BusinessCategoryCreateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_BusinessCategoryUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BusinessCategoryUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_DiscountPlanCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DiscountPlanCreateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_DiscountPlanEndArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DiscountPlanEndInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ProductOfferingActivateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ProductOfferingStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ProductOfferingCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ProductOfferingCreateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ProductOfferingDesignArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ProductOfferingStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ProductOfferingDiscontinueArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ProductOfferingStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ProductOfferingLaunchArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ProductOfferingStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ProductOfferingRejectArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ProductOfferingStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ProductOfferingRetireArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ProductOfferingStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ProductOfferingTestArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ProductOfferingStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ProductOfferingUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ProductOfferingUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ProductSpecificationCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ProductSpecificationCreateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_ProductSpecificationUpdateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ProductSpecificationUpdateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_SlaTariffCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SlaTariffCreateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_SlaTariffEndArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SlaTariffEndInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_TariffCreateArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TariffCreateInput;
  offeringId: Scalars['ID']['input'];
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_TariffEndArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TariffEndInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_TariffWithdrawArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_UsedProductAbortArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UsedProductStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_UsedProductActivateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UsedProductActivateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_UsedProductCancelArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UsedProductStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_UsedProductChangeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UsedProductChangeInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_UsedProductCreateArgs = {
  customerId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UsedProductCreateInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_UsedProductRequestActivationArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UsedProductStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_UsedProductRequestTerminationArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UsedProductStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_UsedProductResumeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UsedProductStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_UsedProductSuspendArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UsedProductStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_UsedProductTerminateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UsedProductStatusInput;
};


/**
 * Every mutation keeps one contract 变更约定: what a person did wrong comes back in `userErrors` and nothing is changed;
 * `idempotencyKey` (any text you choose, up to 100 characters, kept for 30 days) makes a repeat return the first
 * answer; `expectedVersion` refuses with STALE, and returns the current object, when somebody was faster.
 */
export type Mutation_UsedProductWithdrawTerminationArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UsedProductStatusInput;
};

/** Where a page stands within its list 分页信息 (Relay). */
export type PageInfo = {
  /** Pass it as `after` for the next page. Null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether asking with `after: endCursor` gives more. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page was reached with `after`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Null when the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** What kind of price it is 价格类型 (TMF620). */
export type PriceType =
  /** 一次性费用 / One-time. Paid at installation. */
  | 'ONE_TIME'
  /** 周期性费用 / Recurring. Paid every period. */
  | 'RECURRING'
  /** 使用费 / Usage. Paid by what is used. */
  | 'USAGE';

/** One thing to be said of a used product 产品特征, e.g. interface, protection, A-end address. */
export type ProductCharacteristic = {
  /** The only values that are accepted 可选值. Empty: any of the type. */
  allowedValues: Array<Scalars['String']['output']>;
  /** Names the value; unique within the specification. */
  code: Scalars['String']['output'];
  /** Whether a used product cannot be opened without it 必填. */
  isRequired: Scalars['Boolean']['output'];
  /** Largest number accepted 最大值. Null: no limit. */
  maximum?: Maybe<Scalars['Decimal']['output']>;
  /** Smallest number accepted 最小值. Null: no limit. */
  minimum?: Maybe<Scalars['Decimal']['output']>;
  /** In the language of `Accept-Language`; Chinese when there is no English name 名称. */
  name: Scalars['String']['output'];
  /** Null when there is none. */
  nameEn?: Maybe<Scalars['String']['output']>;
  nameZh: Scalars['String']['output'];
  /** Unit of a number 单位, e.g. `Mbps`, `km`. Null when it has none. */
  unit?: Maybe<Scalars['String']['output']>;
  valueType: CharacteristicValueType;
};

export type ProductCharacteristicInput = {
  /** Left out: any value of the type. */
  allowedValues: Array<Scalars['String']['input']>;
  /** A letter, then letters and digits, up to 40, e.g. `aEnd`. */
  code: Scalars['String']['input'];
  isRequired: Scalars['Boolean']['input'];
  /** Only for NUMBER. */
  maximum?: InputMaybe<Scalars['Decimal']['input']>;
  /** Only for NUMBER. */
  minimum?: InputMaybe<Scalars['Decimal']['input']>;
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameZh: Scalars['String']['input'];
  unit?: InputMaybe<Scalars['String']['input']>;
  valueType: CharacteristicValueType;
};

/**
 * Something that can be sold 产品, a single one or a bundle 产品包. Employees see every offering; partners and enterprises
 * those that are LAUNCHED and those they use.
 */
export type ProductOffering = {
  /** Classes of key account it is meant for 适用大客户类别; one of them is enough. Empty: everybody. */
  audienceClasses: Array<KeyAccountClass>;
  /** Tiers it is meant for 适用客户分级. Empty: every tier, and customers without one. */
  audienceTiers: Array<Tier>;
  /** What the package consists of 产品包. Null for a single product, and, with an error FORBIDDEN, without the permission `catalogue.read`. */
  bundle?: Maybe<Bundle>;
  /** Where it hangs in the business directory 业务目录. Null for a bundle across several. */
  category?: Maybe<BusinessCategory>;
  /** Product code 产品编码; unique and never changed. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** In the language of `Accept-Language`; Chinese when there is no English text 产品介绍. Null when there is none. */
  description?: Maybe<Scalars['String']['output']>;
  /** Null when there is none. */
  descriptionEn?: Maybe<Scalars['String']['output']>;
  /** Null when there is none. */
  descriptionZh?: Maybe<Scalars['String']['output']>;
  /** Opaque, starts with `off_`. */
  id: Scalars['ID']['output'];
  /** Whether it may be sold today 可销售: LAUNCHED and today within `validFrom` and `validTo`. */
  isSellable: Scalars['Boolean']['output'];
  /** In the language of `Accept-Language`; Chinese when there is no English name 名称. */
  name: Scalars['String']['output'];
  /** Null when there is none. */
  nameEn?: Maybe<Scalars['String']['output']>;
  nameZh: Scalars['String']['output'];
  /** Rate in Mbps 速率. Null where a rate says nothing. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  /** What kind of product it is 产品规格. Null for a bundle. */
  specification?: Maybe<ProductSpecification>;
  /** Where it stands in its life cycle 产品状态. */
  status: ProductOfferingStatus;
  /** Reason given with the last change of `status`. Null when none was needed. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** Since when `status` holds. */
  statusSince: Scalars['DateTime']['output'];
  /**
   * Tariffs in force on `on` (today when left out) 资费标准: general ones and those of a customer class or province. `tariffsFor`
   * picks what one customer pays. The history is in the root field `tariffs`. Null, with an error FORBIDDEN, without the
   * permission `catalogue.read`.
   */
  tariffs?: Maybe<Array<Tariff>>;
  /**
   * What this customer would pay today 适用资费: for every price type and unit the most specific tariff (class and province,
   * then class, then province, then general), the cheaper one where two classes compete. Empty when you may not see the
   * customer. Null, with an error FORBIDDEN, without the permission `catalogue.read`.
   */
  tariffsFor?: Maybe<Array<Tariff>>;
  updatedAt: Scalars['DateTime']['output'];
  /** First day of sale 生效日期. */
  validFrom: Scalars['Date']['output'];
  /** Last day of sale 失效日期. Null while open. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Counts the changes. Pass it as `expectedVersion` to change only what you have seen 版本号. */
  version: Scalars['Int']['output'];
};


/**
 * Something that can be sold 产品, a single one or a bundle 产品包. Employees see every offering; partners and enterprises
 * those that are LAUNCHED and those they use.
 */
export type ProductOffering_TariffsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Something that can be sold 产品, a single one or a bundle 产品包. Employees see every offering; partners and enterprises
 * those that are LAUNCHED and those they use.
 */
export type ProductOffering_TariffsForArgs = {
  customerId: Scalars['ID']['input'];
  regionCode?: InputMaybe<Scalars['String']['input']>;
};

export type ProductOfferingActivatePayload = {
  productOffering?: Maybe<ProductOffering>;
  userErrors: Array<UserError>;
};

export type ProductOfferingConnection = {
  edges: Array<ProductOfferingEdge>;
  nodes: Array<ProductOffering>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type ProductOfferingCreateInput = {
  audienceClasses: Array<KeyAccountClass>;
  audienceTiers: Array<Tier>;
  /** Left out: where the specification hangs. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Capital letters, digits, `-` and `_`, up to 40. */
  code: Scalars['String']['input'];
  descriptionEn?: InputMaybe<Scalars['String']['input']>;
  descriptionZh?: InputMaybe<Scalars['String']['input']>;
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameZh: Scalars['String']['input'];
  /** Mbps. */
  rate?: InputMaybe<Scalars['Decimal']['input']>;
  specificationId: Scalars['ID']['input'];
  validFrom: Scalars['Date']['input'];
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type ProductOfferingCreatePayload = {
  productOffering?: Maybe<ProductOffering>;
  userErrors: Array<UserError>;
};

export type ProductOfferingDesignPayload = {
  productOffering?: Maybe<ProductOffering>;
  userErrors: Array<UserError>;
};

export type ProductOfferingDiscontinuePayload = {
  productOffering?: Maybe<ProductOffering>;
  userErrors: Array<UserError>;
};

export type ProductOfferingEdge = {
  cursor: Scalars['String']['output'];
  node: ProductOffering;
};

/** What narrows a list of offerings 产品筛选. Fields combine with AND, values within a list with OR. */
export type ProductOfferingFilter = {
  /** This branch of the business directory and everything below it. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** True: only packages. False: only single products. */
  isBundle?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only what may be sold today. False: only what may not. */
  isSellable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Mbps, at most. */
  maximumRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Only what is meant for this customer's classes and tier 适用客户; nothing when you may not see the customer. */
  meantFor?: InputMaybe<Scalars['ID']['input']>;
  /** Mbps, at least. */
  minimumRate?: InputMaybe<Scalars['Decimal']['input']>;
  specificationId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<Array<ProductOfferingStatus>>;
};

export type ProductOfferingLaunchPayload = {
  productOffering?: Maybe<ProductOffering>;
  userErrors: Array<UserError>;
};

export type ProductOfferingRejectPayload = {
  productOffering?: Maybe<ProductOffering>;
  userErrors: Array<UserError>;
};

export type ProductOfferingRetirePayload = {
  productOffering?: Maybe<ProductOffering>;
  userErrors: Array<UserError>;
};

/**
 * Life cycle of an offering 产品生命周期 (TMF620): IN_STUDY → IN_DESIGN → IN_TEST → ACTIVE → LAUNCHED → RETIRED → OBSOLETE;
 * IN_TEST → REJECTED or back to IN_DESIGN; REJECTED → IN_DESIGN; ACTIVE → RETIRED.
 */
export type ProductOfferingStatus =
  /** 已激活 / Active. Passed the test, not yet on sale. */
  | 'ACTIVE'
  /** 设计中 / In design. Specification and prices are being made. */
  | 'IN_DESIGN'
  /** 立项研究 / In study. Being considered. */
  | 'IN_STUDY'
  /** 测试中 / In test. Assessed before it may be sold. */
  | 'IN_TEST'
  /** 已上市 / Launched. On sale within its validity. */
  | 'LAUNCHED'
  /** 已废止 / Obsolete. Nobody uses it any more; final. */
  | 'OBSOLETE'
  /** 已否决 / Rejected. Did not pass the test; may be designed anew. */
  | 'REJECTED'
  /** 已退市 / Retired. No longer sold; still in use. */
  | 'RETIRED';

export type ProductOfferingStatusInput = {
  /** Why. Required for Reject and Retire. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type ProductOfferingTestPayload = {
  productOffering?: Maybe<ProductOffering>;
  userErrors: Array<UserError>;
};

export type ProductOfferingUpdateInput = {
  audienceClasses?: InputMaybe<Array<KeyAccountClass>>;
  audienceTiers?: InputMaybe<Array<Tier>>;
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  descriptionEn?: InputMaybe<Scalars['String']['input']>;
  descriptionZh?: InputMaybe<Scalars['String']['input']>;
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Mbps. */
  rate?: InputMaybe<Scalars['Decimal']['input']>;
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type ProductOfferingUpdatePayload = {
  productOffering?: Maybe<ProductOffering>;
  userErrors: Array<UserError>;
};

/** What a kind of product is 产品规格, independent of price: the things that have to be said of each one in use. */
export type ProductSpecification = {
  category: BusinessCategory;
  /** What is said of each used product of this kind 特征, in their order. */
  characteristics: Array<ProductCharacteristic>;
  /** Unique and never changed. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, starts with `spc_`. */
  id: Scalars['ID']['output'];
  /** In the language of `Accept-Language`; Chinese when there is no English name 名称. */
  name: Scalars['String']['output'];
  /** Null when there is none. */
  nameEn?: Maybe<Scalars['String']['output']>;
  nameZh: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type ProductSpecificationConnection = {
  edges: Array<ProductSpecificationEdge>;
  nodes: Array<ProductSpecification>;
  pageInfo: PageInfo;
  /** How many match. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type ProductSpecificationCreateInput = {
  categoryId: Scalars['ID']['input'];
  /** In their order. */
  characteristics: Array<ProductCharacteristicInput>;
  /** Capital letters, digits, `-` and `_`, up to 40. */
  code: Scalars['String']['input'];
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameZh: Scalars['String']['input'];
};

export type ProductSpecificationCreatePayload = {
  productSpecification?: Maybe<ProductSpecification>;
  userErrors: Array<UserError>;
};

export type ProductSpecificationEdge = {
  cursor: Scalars['String']['output'];
  node: ProductSpecification;
};

export type ProductSpecificationUpdateInput = {
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** The complete list from now on. */
  characteristics?: InputMaybe<Array<ProductCharacteristicInput>>;
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameZh?: InputMaybe<Scalars['String']['input']>;
};

export type ProductSpecificationUpdatePayload = {
  productSpecification?: Maybe<ProductSpecification>;
  userErrors: Array<UserError>;
};

export type Query = {
  /** The whole business directory 业务目录 as a flat list, branches before what hangs below them: draw it with `parent` and `depth`. */
  businessCategories: Array<BusinessCategory>;
  /** One branch of the business directory 业务目录. Null when there is none with this id. */
  businessCategory?: Maybe<BusinessCategory>;
  /** One discount plan 优惠计划. Null when there is none with this id that you may see. */
  discountPlan?: Maybe<DiscountPlan>;
  /**
   * Discount plans 优惠计划, by code. `eligibleFor`: only those this customer qualifies for by class and tier; nothing when you
   * may not see the customer. `first` up to 100.
   */
  discountPlans: DiscountPlanConnection;
  /** One offering 产品. Null when there is none with this id that you may see. */
  productOffering?: Maybe<ProductOffering>;
  /** By its product code 产品编码. Null when there is none that you may see. */
  productOfferingByCode?: Maybe<ProductOffering>;
  /** The product catalogue 产品目录, by code. `search` finds parts of code, names and descriptions, 100 characters at most. `first` up to 100. */
  productOfferings: ProductOfferingConnection;
  /** One specification 产品规格. Null when there is none with this id that you may see. */
  productSpecification?: Maybe<ProductSpecification>;
  /** Specifications 产品规格, by code. `categoryId`: that branch and everything below it. `first` up to 100. */
  productSpecifications: ProductSpecificationConnection;
  /** Prices of the service levels SLA资费 in force on `on` (today when left out), highest level first. */
  slaTariffs: Array<SlaTariff>;
  /** One tariff 资费标准. Null when there is none with this id that you may see. */
  tariff?: Maybe<Tariff>;
  /** Tariffs past, present and to come 资费标准, newest first. `first` up to 100. */
  tariffs: TariffConnection;
  /** One used product 在用产品. Null when there is none with this id that you may see. */
  usedProduct?: Maybe<UsedProduct>;
  /** Used products of the customers you may see 在用产品: newest customers first, and of each the newest first. `first` up to 100. */
  usedProducts: UsedProductConnection;
};


export type Query_BusinessCategoryArgs = {
  id: Scalars['ID']['input'];
};


export type Query_DiscountPlanArgs = {
  id: Scalars['ID']['input'];
};


export type Query_DiscountPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  eligibleFor?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<DiscountPlanFilter>;
  first: Scalars['Int']['input'];
};


export type Query_ProductOfferingArgs = {
  id: Scalars['ID']['input'];
};


export type Query_ProductOfferingByCodeArgs = {
  code: Scalars['String']['input'];
};


export type Query_ProductOfferingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductOfferingFilter>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type Query_ProductSpecificationArgs = {
  id: Scalars['ID']['input'];
};


export type Query_ProductSpecificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};


export type Query_SlaTariffsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type Query_TariffArgs = {
  id: Scalars['ID']['input'];
};


export type Query_TariffsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TariffFilter>;
  first: Scalars['Int']['input'];
};


export type Query_UsedProductArgs = {
  id: Scalars['ID']['input'];
};


export type Query_UsedProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<UsedProductFilter>;
  first: Scalars['Int']['input'];
  includeBranches: Scalars['Boolean']['input'];
};

/** Promised service level SLA级别. */
export type SlaLevel =
  /** 金 / Gold */
  | 'GOLD'
  /** 白金 / Platinum */
  | 'PLATINUM'
  /** 银 / Silver */
  | 'SILVER'
  /** 标准 / Standard */
  | 'STANDARD';

/** The price of a service level and what it promises SLA资费. On any day one per level holds. */
export type SlaTariff = {
  /** Per cent of the month, e.g. `99.95` 可用率. */
  availability: Scalars['Decimal']['output'];
  calendar: SlaTariffCalendar;
  /** Unique and never changed SLA资费编码. */
  code: Scalars['String']['output'];
  /** Per cent of the monthly fee given back for every hour beyond the promise 违约返还比例. */
  creditPercentPerHour: Scalars['Decimal']['output'];
  /** Opaque, starts with `slt_`. */
  id: Scalars['ID']['output'];
  /** Whether it holds today 是否在有效期内. */
  isInForce: Scalars['Boolean']['output'];
  level: SlaLevel;
  /** In the language of `Accept-Language`; Chinese when there is no English name 名称. */
  name: Scalars['String']['output'];
  /** Null when there is none. */
  nameEn?: Maybe<Scalars['String']['output']>;
  nameZh: Scalars['String']['output'];
  /** From contract to opening, working days 开通时限（工作日）. */
  openingDays: Scalars['Int']['output'];
  /** Per month and piece of a used product 月费. */
  price: Money;
  /** Until somebody answers a fault 响应时限（分钟）. */
  responseMinutes: Scalars['Int']['output'];
  /** Until the service works again 恢复时限（小时）. */
  restoreHours: Scalars['Int']['output'];
  /** First day 生效日期. */
  validFrom: Scalars['Date']['output'];
  /** Last day 失效日期. Null while open. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** When the clocks of a service level run 服务时间. */
export type SlaTariffCalendar =
  /** 全天候 / Around the clock. 7 days of 24 hours. */
  | 'AROUND_THE_CLOCK'
  /** 工作时间 / Business hours. Working days only. */
  | 'BUSINESS_HOURS';

export type SlaTariffCreateInput = {
  /** Per cent, above 0, at most 100, two decimals. */
  availability: Scalars['Decimal']['input'];
  calendar: SlaTariffCalendar;
  /** Capital letters, digits, `-` and `_`, up to 40. */
  code: Scalars['String']['input'];
  /** Per cent, 0 to 100, two decimals. */
  creditPercentPerHour: Scalars['Decimal']['input'];
  level: SlaLevel;
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameZh: Scalars['String']['input'];
  openingDays: Scalars['Int']['input'];
  /** Per month and piece. */
  price: MoneyInput;
  responseMinutes: Scalars['Int']['input'];
  restoreHours: Scalars['Int']['input'];
  /** Not before today. */
  validFrom: Scalars['Date']['input'];
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type SlaTariffCreatePayload = {
  slaTariff?: Maybe<SlaTariff>;
  userErrors: Array<UserError>;
};

export type SlaTariffEndInput = {
  validTo: Scalars['Date']['input'];
};

export type SlaTariffEndPayload = {
  slaTariff?: Maybe<SlaTariff>;
  userErrors: Array<UserError>;
};

/**
 * A price of an offering 资费标准. The price itself is never changed: the tariff ends, and another begins. For the same
 * offering, price type, unit, class and province no two tariffs hold on the same day.
 */
export type Tariff = {
  /** Unique 资费编码. */
  code: Scalars['String']['output'];
  /** Conditions in words 适用条件. Null when there are none. */
  conditions?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Only for customers of this class 适用大客户类别. Null: all. */
  customerClass?: Maybe<KeyAccountClass>;
  /** Opaque, starts with `trf_`. */
  id: Scalars['ID']['output'];
  /** Whether it holds today 是否在有效期内. */
  isInForce: Scalars['Boolean']['output'];
  offering?: Maybe<ProductOffering>;
  /** How often a RECURRING price is due 计费周期. Null for the other types. */
  period?: Maybe<BillingPeriod>;
  /** For one `unit`; prices of use may have up to four decimals, e.g. 0.055 yuan for a message 单价. */
  price: Money;
  priceType: PriceType;
  /** Only for installations in this province, GB/T 2260 two digits 适用省份. Null: everywhere. */
  provinceCode?: Maybe<Scalars['String']['output']>;
  /** What the price is for one of 计量单位. */
  unit: UnitOfMeasure;
  updatedAt: Scalars['DateTime']['output'];
  /** First day 生效日期. */
  validFrom: Scalars['Date']['output'];
  /** Last day 失效日期. Null while open. */
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};

export type TariffConnection = {
  edges: Array<TariffEdge>;
  nodes: Array<Tariff>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type TariffCreateInput = {
  /** Left out: the product's code with a number. */
  code?: InputMaybe<Scalars['String']['input']>;
  conditions?: InputMaybe<Scalars['String']['input']>;
  customerClass?: InputMaybe<KeyAccountClass>;
  /** Exactly when `priceType` is RECURRING. */
  period?: InputMaybe<BillingPeriod>;
  /** Up to four decimals. */
  price: MoneyInput;
  priceType: PriceType;
  /** GB/T 2260 two digits. */
  provinceCode?: InputMaybe<Scalars['String']['input']>;
  unit: UnitOfMeasure;
  /** Not before today: the past keeps its prices. */
  validFrom: Scalars['Date']['input'];
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type TariffCreatePayload = {
  tariff?: Maybe<Tariff>;
  userErrors: Array<UserError>;
};

export type TariffEdge = {
  cursor: Scalars['String']['output'];
  node: Tariff;
};

export type TariffEndInput = {
  validTo: Scalars['Date']['input'];
};

export type TariffEndPayload = {
  tariff?: Maybe<Tariff>;
  userErrors: Array<UserError>;
};

/** What narrows a list of tariffs 资费筛选. */
export type TariffFilter = {
  /** Tariffs of one of these classes only; those for everybody are left out. */
  customerClass?: InputMaybe<Array<KeyAccountClass>>;
  offeringId?: InputMaybe<Scalars['ID']['input']>;
  /** In force on this day. Left out: of all times. */
  on?: InputMaybe<Scalars['Date']['input']>;
  priceType?: InputMaybe<Array<PriceType>>;
  /** Tariffs of one of these provinces only, GB/T 2260 two digits; those that hold everywhere are left out. */
  provinceCode?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type TariffWithdrawPayload = {
  /** As it was; it is no more. */
  tariff?: Maybe<Tariff>;
  userErrors: Array<UserError>;
};

/** Service tier of graded service 集团分级. */
export type Tier =
  /** A级 / A. Great contribution or influence. */
  | 'A'
  /** A+级 / A+. Key and strategic group customers. */
  | 'A_PLUS'
  /** B级 / B. Solid contribution. */
  | 'B'
  /** C级 / C. Small and medium, served by telephone account managers. */
  | 'C';

/** Products in use over an enterprise tree on a day 在用产品汇总. */
export type TreeUsedProductSummary = {
  /** Opened by the day and not terminated by it 在用数. */
  activeCount: Scalars['Int']['output'];
  /** How many members use any 使用客户数. */
  customerCount: Scalars['Int']['output'];
};

/** What a price is for one of 计量单位. */
export type UnitOfMeasure =
  /** 皮长公里 / Cable-kilometre */
  | 'CABLE_KM'
  /** 卡 / SIM card */
  | 'CARD'
  /** 条 / Circuit */
  | 'CIRCUIT'
  /** 芯公里 / Core-kilometre */
  | 'CORE_KM'
  /** 台 / Device */
  | 'DEVICE'
  /** 管道公里 / Duct-kilometre */
  | 'DUCT_KM'
  /** GB流量 / Gigabyte */
  | 'GB'
  /** 孔公里 / Hole-kilometre */
  | 'HOLE_KM'
  /** 小时 / Hour */
  | 'HOUR'
  /** 线 / Line */
  | 'LINE'
  /** 条短信 / Message */
  | 'MESSAGE'
  /** 兆赫 / Megahertz */
  | 'MHZ'
  /** 分钟 / Minute */
  | 'MINUTE'
  /** 号 / Number */
  | 'NUMBER'
  /** 包 / Package */
  | 'PACKAGE'
  /** 端口 / Port */
  | 'PORT'
  /** 点 / Site */
  | 'SITE'
  /** 套 / System */
  | 'SYSTEM'
  /** 中继群 / Trunk group */
  | 'TRUNK'
  /** 用户 / User */
  | 'USER'
  /** 人次 / Visit */
  | 'VISIT';

/**
 * A product or package a customer uses 在用产品 (TMF637 product inventory). Price and discount are copies made when it was
 * created: a tariff of later does not touch it.
 */
export type UsedProduct = {
  /** What else is to be said of it, in the order of the specification 产品特征. */
  characteristics: Array<UsedProductCharacteristic>;
  /** What the used package consists of 产品包成分, by product code. Empty for a single product. */
  components: Array<UsedProduct>;
  /** The contract it was sold under 合同. Null when unknown. */
  contract?: Maybe<Contract>;
  createdAt: Scalars['DateTime']['output'];
  customer?: Maybe<Customer>;
  /** The preference agreed 优惠. Null when there is none. */
  discount?: Maybe<UsedProductDiscount>;
  /** Opaque, starts with `usp_`. */
  id: Scalars['ID']['output'];
  /** Where it is installed 装机地址. Null when it has no place, e.g. a mobile plan. */
  installAddress?: Maybe<Scalars['String']['output']>;
  /**
   * `quantity` × `price` per month, before discount 月费原价, rounded half up to the cent. Null when nothing recurs: one-time and
   * usage prices, and rows priced elsewhere in their package.
   */
  monthlyListPrice?: Maybe<Money>;
  /** After discount, without the service level 优惠后月费, rounded half up to the cent once. Null as `monthlyListPrice`. */
  monthlyPrice?: Maybe<Money>;
  offering: ProductOffering;
  /** When it was opened 开通时间. Null before. */
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The used package it came in 所属产品包. Null when sold on its own. */
  package?: Maybe<UsedProduct>;
  /** Null unless the price is RECURRING. */
  period?: Maybe<BillingPeriod>;
  /** Price of one unit, as agreed 单价. Null without a tariff. */
  price?: Maybe<Money>;
  priceType?: Maybe<PriceType>;
  /** How many, in units of the price 数量. */
  quantity: Scalars['Decimal']['output'];
  /** Mbps 速率. Null where a rate says nothing. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  /** City of installation, GB/T 2260 six digits 地区. */
  regionCode: Scalars['String']['output'];
  /** The customer's or our code of the site 站点编码. Null when there is none. */
  siteCode?: Maybe<Scalars['String']['output']>;
  /** What the service level costs per month for all pieces, as agreed SLA月费. Null when there is none. */
  slaMonthlyPrice?: Maybe<Money>;
  /** The service level bought with it SLA资费. Null when there is none. */
  slaTariff?: Maybe<SlaTariff>;
  status: UsedProductStatus;
  /** Reason given with the last change of `status`. Null when none was needed. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** Since when `status` holds. */
  statusSince: Scalars['DateTime']['output'];
  /** The tariff applied 适用资费. Null for a component whose price is in its package's, and for a package priced by its components. */
  tariff?: Maybe<Tariff>;
  /** Last day of the agreed months 协议到期日. Null without a term or before opening. */
  termEndsOn?: Maybe<Scalars['Date']['output']>;
  /** Months agreed 协议期. Null when none were. */
  termMonths?: Maybe<Scalars['Int']['output']>;
  /** When it ended 终止时间. Null before. */
  terminatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the price and `quantity` count 计量单位. Null without a tariff. */
  unit?: Maybe<UnitOfMeasure>;
  updatedAt: Scalars['DateTime']['output'];
  /** Counts the changes. Pass it as `expectedVersion` to change only what you have seen 版本号. */
  version: Scalars['Int']['output'];
};

export type UsedProductAbortPayload = {
  usedProduct?: Maybe<UsedProduct>;
  userErrors: Array<UserError>;
};

export type UsedProductActivateInput = {
  /** When it was opened, not in the future. Left out: now. */
  openedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type UsedProductActivatePayload = {
  usedProduct?: Maybe<UsedProduct>;
  userErrors: Array<UserError>;
};

export type UsedProductCancelPayload = {
  usedProduct?: Maybe<UsedProduct>;
  userErrors: Array<UserError>;
};

export type UsedProductChangeInput = {
  /** Those named change, the others stay. */
  characteristics?: InputMaybe<Array<CharacteristicValueInput>>;
  contractId?: InputMaybe<Scalars['ID']['input']>;
  installAddress?: InputMaybe<Scalars['String']['input']>;
  /** In units of the price, up to three decimals. Not of a package: change its components. */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Mbps, never above the offering's. */
  rate?: InputMaybe<Scalars['Decimal']['input']>;
  /** GB/T 2260 six digits. The price agreed stays. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  siteCode?: InputMaybe<Scalars['String']['input']>;
  /** In force today; null gives it up. */
  slaTariffId?: InputMaybe<Scalars['ID']['input']>;
};

export type UsedProductChangePayload = {
  usedProduct?: Maybe<UsedProduct>;
  userErrors: Array<UserError>;
};

/** What is said of a used product 产品特征值. */
export type UsedProductCharacteristic = {
  code: Scalars['String']['output'];
  /** In the language of `Accept-Language`; the code when the specification no longer has it. */
  name: Scalars['String']['output'];
  /** Unit of a number. Null when it has none. */
  unit?: Maybe<Scalars['String']['output']>;
  value: Scalars['String']['output'];
};

export type UsedProductConnection = {
  edges: Array<UsedProductEdge>;
  nodes: Array<UsedProduct>;
  pageInfo: PageInfo;
  /** How many match and are visible to you. Costs a count: ask only when you show it. */
  totalCount: Scalars['Int']['output'];
};

export type UsedProductCreateInput = {
  characteristics: Array<CharacteristicValueInput>;
  contractId?: InputMaybe<Scalars['ID']['input']>;
  /** A plan the customer qualifies for; not with a bundle, which has its own. */
  discountPlanId?: InputMaybe<Scalars['ID']['input']>;
  installAddress?: InputMaybe<Scalars['String']['input']>;
  offeringId: Scalars['ID']['input'];
  /** Optional components of the bundle that the customer takes. Each counts as one of its kind per package. */
  optionalOfferingIds: Array<Scalars['ID']['input']>;
  /** In units of the price, up to three decimals. Of a bundle: whole packages. */
  quantity: Scalars['Decimal']['input'];
  /** Mbps; left out: the offering's. Never above the offering's. */
  rate?: InputMaybe<Scalars['Decimal']['input']>;
  /** City of installation, GB/T 2260 six digits; its province decides which tariff applies. */
  regionCode: Scalars['String']['input'];
  siteCode?: InputMaybe<Scalars['String']['input']>;
  /** In force today. */
  slaTariffId?: InputMaybe<Scalars['ID']['input']>;
  /** Left out: the recurring price that applies to the customer, else its only price of use. Needed when there are several. */
  tariffId?: InputMaybe<Scalars['ID']['input']>;
  /** Months the customer stays; at least what plan or bundle asks for. */
  termMonths?: InputMaybe<Scalars['Int']['input']>;
};

export type UsedProductCreatePayload = {
  /** Of a bundle, the package. */
  usedProduct?: Maybe<UsedProduct>;
  userErrors: Array<UserError>;
};

/** The preference a used product enjoys 优惠, as agreed when it was created. */
export type UsedProductDiscount = {
  /** Off the monthly fee of every piece. Null for PERCENT. */
  amount?: Maybe<Money>;
  kind: DiscountKind;
  /** Null for FIXED. */
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** The plan it comes from 优惠计划. Null when the package grants it. */
  plan?: Maybe<DiscountPlan>;
};

export type UsedProductEdge = {
  cursor: Scalars['String']['output'];
  node: UsedProduct;
};

/** What narrows a list of used products 在用产品筛选. Fields combine with AND, values within a list with OR. */
export type UsedProductFilter = {
  /** This branch of the business directory and everything below it. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  offeringId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Cities of installation, GB/T 2260 six digits. */
  regionCode?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<Array<UsedProductStatus>>;
};

/** What is used of an offering in one city 分地区使用. */
export type UsedProductRegion = {
  count: Scalars['Int']['output'];
  quantity: Scalars['Decimal']['output'];
  /** GB/T 2260 six digits 地区. */
  regionCode: Scalars['String']['output'];
};

export type UsedProductRequestActivationPayload = {
  usedProduct?: Maybe<UsedProduct>;
  userErrors: Array<UserError>;
};

export type UsedProductRequestTerminationPayload = {
  usedProduct?: Maybe<UsedProduct>;
  userErrors: Array<UserError>;
};

export type UsedProductResumePayload = {
  usedProduct?: Maybe<UsedProduct>;
  userErrors: Array<UserError>;
};

/**
 * Life cycle of a used product 在用产品生命周期 (TMF637): CREATED → PENDING_ACTIVE → ACTIVE ⇄ SUSPENDED; ACTIVE →
 * PENDING_TERMINATE → TERMINATED, or back to ACTIVE when the termination is withdrawn; ACTIVE and SUSPENDED may end at once;
 * before opening CANCELLED or ABORTED.
 */
export type UsedProductStatus =
  /** 已中止 / Aborted. Could not be opened; final. */
  | 'ABORTED'
  /** 在用 / Active. In use. */
  | 'ACTIVE'
  /** 已撤销 / Cancelled. Given up by the customer before it was opened; final. */
  | 'CANCELLED'
  /** 已创建 / Created. Ordered, nothing done yet. */
  | 'CREATED'
  /** 待开通 / Pending activation. Being opened. */
  | 'PENDING_ACTIVE'
  /** 待拆机 / Pending termination. Still in use, about to end. */
  | 'PENDING_TERMINATE'
  /** 已停机 / Suspended. Stopped for a while, may be resumed. */
  | 'SUSPENDED'
  /** 已拆机 / Terminated. Ended; final. */
  | 'TERMINATED';

export type UsedProductStatusInput = {
  /** Why. Required for Suspend, RequestTermination, Terminate, Cancel and Abort. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What a customer uses of one offering 产品使用汇总: products and packages alike. */
export type UsedProductSummary = {
  /** How many used products 个数. */
  count: Scalars['Int']['output'];
  offering: ProductOffering;
  /** Their quantities added up 数量合计. */
  quantity: Scalars['Decimal']['output'];
  /** The same per city, largest number first 分地区. */
  regions: Array<UsedProductRegion>;
};

export type UsedProductSuspendPayload = {
  usedProduct?: Maybe<UsedProduct>;
  userErrors: Array<UserError>;
};

export type UsedProductTerminatePayload = {
  usedProduct?: Maybe<UsedProduct>;
  userErrors: Array<UserError>;
};

export type UsedProductWithdrawTerminationPayload = {
  usedProduct?: Maybe<UsedProduct>;
  userErrors: Array<UserError>;
};

/**
 * What a person did wrong, as data 用户错误: nothing was changed, correct it and send again.
 * Failures that no input can mend are top-level `errors` instead.
 */
export type UserError = {
  /** For programs. Stable; new codes may be added. */
  code: UserErrorCode;
  /** Path into the arguments, e.g. `["input", "name"]`; null when the whole request is meant. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in the language of `Accept-Language` (zh-CN or en): what is wrong and what to do. */
  message: Scalars['String']['output'];
};

/** Why a mutation was refused 错误代码. Each subgraph adds the refusals of its own domain. */
export type UserErrorCode =
  /** 目录上下级成环 / The branch would hang below itself */
  | 'CATEGORY_CIRCLE'
  /** 幂等键已用于其他请求 / The idempotency key was used before with other input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** 无效 / Invalid. The value has the wrong form or is out of range. */
  | 'INVALID'
  /** 在售产品包含有该产品 / A bundle on sale contains the offering */
  | 'IN_LAUNCHED_BUNDLE'
  /** 超出权限额度 / Limit exceeded. You hold the permission, but it does not go as far for this customer; the message says how far, and who may. */
  | 'LIMIT_EXCEEDED'
  /** 超出权限范围 / Not allowed. The action lies outside your scope or limits. */
  | 'NOT_ALLOWED'
  /** 当前状态不允许 / Not allowed in this state of the life cycle. */
  | 'NOT_ALLOWED_IN_STATE'
  /** 不符合适用条件 / Not eligible. The customer, place or term does not meet the conditions. */
  | 'NOT_ELIGIBLE'
  /** 不存在 / Not found. Nothing you may see has this id. */
  | 'NOT_FOUND'
  /** 不可销售 / Not sellable. The offering is not on sale today. */
  | 'NOT_SELLABLE'
  /** 没有可用资费 / No tariff. Nothing says what it costs. */
  | 'NO_TARIFF'
  /** 必填 / Required. A value is missing. */
  | 'REQUIRED'
  /** 已被他人修改 / Stale. Somebody changed it since; the payload holds the current object. */
  | 'STALE'
  /** 仍有客户在用 / Still in use by customers */
  | 'STILL_IN_USE'
  /** 已被占用 / Taken. The value must be unique and is in use. */
  | 'TAKEN';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  BusinessCategory: BusinessCategory;
  Customer: Customer;
  CustomerTree: CustomerTree;
  DiscountPlan: DiscountPlan;
  ProductOffering: ProductOffering;
  ProductSpecification: ProductSpecification;
  SlaTariff: SlaTariff;
  Tariff: Tariff;
  UsedProduct: UsedProduct;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BusinessCategory:
    ( { __typename: 'BusinessCategory' }
    & GraphQLRecursivePick<FederationTypes['BusinessCategory'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  CustomerTree:
    ( { __typename: 'CustomerTree' }
    & GraphQLRecursivePick<FederationTypes['CustomerTree'], {"id":true}> );
  DiscountPlan:
    ( { __typename: 'DiscountPlan' }
    & GraphQLRecursivePick<FederationTypes['DiscountPlan'], {"id":true}> );
  ProductOffering:
    ( { __typename: 'ProductOffering' }
    & GraphQLRecursivePick<FederationTypes['ProductOffering'], {"id":true}> );
  ProductSpecification:
    ( { __typename: 'ProductSpecification' }
    & GraphQLRecursivePick<FederationTypes['ProductSpecification'], {"id":true}> );
  SlaTariff:
    ( { __typename: 'SlaTariff' }
    & GraphQLRecursivePick<FederationTypes['SlaTariff'], {"id":true}> );
  Tariff:
    ( { __typename: 'Tariff' }
    & GraphQLRecursivePick<FederationTypes['Tariff'], {"id":true}> );
  UsedProduct:
    ( { __typename: 'UsedProduct' }
    & GraphQLRecursivePick<FederationTypes['UsedProduct'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BillingPeriod: BillingPeriod;
  Bundle: ResolverTypeWrapper<BundleRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BundleComponent: ResolverTypeWrapper<BundleComponentRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BundleComponentInput: BundleComponentInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BundleCreateInput: BundleCreateInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  BundleCreatePayload: ResolverTypeWrapper<Omit<BundleCreatePayload, 'productOffering'> & { productOffering?: Maybe<ResolversTypes['ProductOffering']> }>;
  BundlePricing: BundlePricing;
  BundleUpdateInput: BundleUpdateInput;
  BundleUpdatePayload: ResolverTypeWrapper<Omit<BundleUpdatePayload, 'productOffering'> & { productOffering?: Maybe<ResolversTypes['ProductOffering']> }>;
  BusinessCategory: ResolverTypeWrapper<BusinessCategoryRow>;
  BusinessCategoryCreateInput: BusinessCategoryCreateInput;
  BusinessCategoryCreatePayload: ResolverTypeWrapper<Omit<BusinessCategoryCreatePayload, 'businessCategory'> & { businessCategory?: Maybe<ResolversTypes['BusinessCategory']> }>;
  BusinessCategoryUpdateInput: BusinessCategoryUpdateInput;
  BusinessCategoryUpdatePayload: ResolverTypeWrapper<Omit<BusinessCategoryUpdatePayload, 'businessCategory'> & { businessCategory?: Maybe<ResolversTypes['BusinessCategory']> }>;
  CharacteristicValueInput: CharacteristicValueInput;
  CharacteristicValueType: CharacteristicValueType;
  Contract: ResolverTypeWrapper<Contract>;
  Currency: Currency;
  Customer: ResolverTypeWrapper<CustomerRow>;
  CustomerTree: ResolverTypeWrapper<CustomerTree>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DiscountKind: DiscountKind;
  DiscountPlan: ResolverTypeWrapper<DiscountPlanRow>;
  DiscountPlanConnection: ResolverTypeWrapper<DiscountPlanConnectionRow>;
  DiscountPlanCreateInput: DiscountPlanCreateInput;
  DiscountPlanCreatePayload: ResolverTypeWrapper<Omit<DiscountPlanCreatePayload, 'discountPlan'> & { discountPlan?: Maybe<ResolversTypes['DiscountPlan']> }>;
  DiscountPlanEdge: ResolverTypeWrapper<Omit<DiscountPlanEdge, 'node'> & { node: ResolversTypes['DiscountPlan'] }>;
  DiscountPlanEndInput: DiscountPlanEndInput;
  DiscountPlanEndPayload: ResolverTypeWrapper<Omit<DiscountPlanEndPayload, 'discountPlan'> & { discountPlan?: Maybe<ResolversTypes['DiscountPlan']> }>;
  DiscountPlanFilter: DiscountPlanFilter;
  Industry: Industry;
  KeyAccountClass: KeyAccountClass;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PriceType: PriceType;
  ProductCharacteristic: ResolverTypeWrapper<ProductCharacteristicRow>;
  ProductCharacteristicInput: ProductCharacteristicInput;
  ProductOffering: ResolverTypeWrapper<ProductOfferingRow>;
  ProductOfferingActivatePayload: ResolverTypeWrapper<Omit<ProductOfferingActivatePayload, 'productOffering'> & { productOffering?: Maybe<ResolversTypes['ProductOffering']> }>;
  ProductOfferingConnection: ResolverTypeWrapper<ProductOfferingConnectionRow>;
  ProductOfferingCreateInput: ProductOfferingCreateInput;
  ProductOfferingCreatePayload: ResolverTypeWrapper<Omit<ProductOfferingCreatePayload, 'productOffering'> & { productOffering?: Maybe<ResolversTypes['ProductOffering']> }>;
  ProductOfferingDesignPayload: ResolverTypeWrapper<Omit<ProductOfferingDesignPayload, 'productOffering'> & { productOffering?: Maybe<ResolversTypes['ProductOffering']> }>;
  ProductOfferingDiscontinuePayload: ResolverTypeWrapper<Omit<ProductOfferingDiscontinuePayload, 'productOffering'> & { productOffering?: Maybe<ResolversTypes['ProductOffering']> }>;
  ProductOfferingEdge: ResolverTypeWrapper<Omit<ProductOfferingEdge, 'node'> & { node: ResolversTypes['ProductOffering'] }>;
  ProductOfferingFilter: ProductOfferingFilter;
  ProductOfferingLaunchPayload: ResolverTypeWrapper<Omit<ProductOfferingLaunchPayload, 'productOffering'> & { productOffering?: Maybe<ResolversTypes['ProductOffering']> }>;
  ProductOfferingRejectPayload: ResolverTypeWrapper<Omit<ProductOfferingRejectPayload, 'productOffering'> & { productOffering?: Maybe<ResolversTypes['ProductOffering']> }>;
  ProductOfferingRetirePayload: ResolverTypeWrapper<Omit<ProductOfferingRetirePayload, 'productOffering'> & { productOffering?: Maybe<ResolversTypes['ProductOffering']> }>;
  ProductOfferingStatus: ProductOfferingStatus;
  ProductOfferingStatusInput: ProductOfferingStatusInput;
  ProductOfferingTestPayload: ResolverTypeWrapper<Omit<ProductOfferingTestPayload, 'productOffering'> & { productOffering?: Maybe<ResolversTypes['ProductOffering']> }>;
  ProductOfferingUpdateInput: ProductOfferingUpdateInput;
  ProductOfferingUpdatePayload: ResolverTypeWrapper<Omit<ProductOfferingUpdatePayload, 'productOffering'> & { productOffering?: Maybe<ResolversTypes['ProductOffering']> }>;
  ProductSpecification: ResolverTypeWrapper<ProductSpecificationRow>;
  ProductSpecificationConnection: ResolverTypeWrapper<ProductSpecificationConnectionRow>;
  ProductSpecificationCreateInput: ProductSpecificationCreateInput;
  ProductSpecificationCreatePayload: ResolverTypeWrapper<Omit<ProductSpecificationCreatePayload, 'productSpecification'> & { productSpecification?: Maybe<ResolversTypes['ProductSpecification']> }>;
  ProductSpecificationEdge: ResolverTypeWrapper<Omit<ProductSpecificationEdge, 'node'> & { node: ResolversTypes['ProductSpecification'] }>;
  ProductSpecificationUpdateInput: ProductSpecificationUpdateInput;
  ProductSpecificationUpdatePayload: ResolverTypeWrapper<Omit<ProductSpecificationUpdatePayload, 'productSpecification'> & { productSpecification?: Maybe<ResolversTypes['ProductSpecification']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SlaLevel: SlaLevel;
  SlaTariff: ResolverTypeWrapper<SlaTariffRow>;
  SlaTariffCalendar: SlaTariffCalendar;
  SlaTariffCreateInput: SlaTariffCreateInput;
  SlaTariffCreatePayload: ResolverTypeWrapper<Omit<SlaTariffCreatePayload, 'slaTariff'> & { slaTariff?: Maybe<ResolversTypes['SlaTariff']> }>;
  SlaTariffEndInput: SlaTariffEndInput;
  SlaTariffEndPayload: ResolverTypeWrapper<Omit<SlaTariffEndPayload, 'slaTariff'> & { slaTariff?: Maybe<ResolversTypes['SlaTariff']> }>;
  Tariff: ResolverTypeWrapper<TariffRow>;
  TariffConnection: ResolverTypeWrapper<TariffConnectionRow>;
  TariffCreateInput: TariffCreateInput;
  TariffCreatePayload: ResolverTypeWrapper<Omit<TariffCreatePayload, 'tariff'> & { tariff?: Maybe<ResolversTypes['Tariff']> }>;
  TariffEdge: ResolverTypeWrapper<Omit<TariffEdge, 'node'> & { node: ResolversTypes['Tariff'] }>;
  TariffEndInput: TariffEndInput;
  TariffEndPayload: ResolverTypeWrapper<Omit<TariffEndPayload, 'tariff'> & { tariff?: Maybe<ResolversTypes['Tariff']> }>;
  TariffFilter: TariffFilter;
  TariffWithdrawPayload: ResolverTypeWrapper<Omit<TariffWithdrawPayload, 'tariff'> & { tariff?: Maybe<ResolversTypes['Tariff']> }>;
  Tier: Tier;
  TreeUsedProductSummary: ResolverTypeWrapper<TreeUsedProductSummary>;
  UnitOfMeasure: UnitOfMeasure;
  UsedProduct: ResolverTypeWrapper<UsedProductRow>;
  UsedProductAbortPayload: ResolverTypeWrapper<Omit<UsedProductAbortPayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversTypes['UsedProduct']> }>;
  UsedProductActivateInput: UsedProductActivateInput;
  UsedProductActivatePayload: ResolverTypeWrapper<Omit<UsedProductActivatePayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversTypes['UsedProduct']> }>;
  UsedProductCancelPayload: ResolverTypeWrapper<Omit<UsedProductCancelPayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversTypes['UsedProduct']> }>;
  UsedProductChangeInput: UsedProductChangeInput;
  UsedProductChangePayload: ResolverTypeWrapper<Omit<UsedProductChangePayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversTypes['UsedProduct']> }>;
  UsedProductCharacteristic: ResolverTypeWrapper<UsedProductCharacteristic>;
  UsedProductConnection: ResolverTypeWrapper<UsedProductConnectionRow>;
  UsedProductCreateInput: UsedProductCreateInput;
  UsedProductCreatePayload: ResolverTypeWrapper<Omit<UsedProductCreatePayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversTypes['UsedProduct']> }>;
  UsedProductDiscount: ResolverTypeWrapper<UsedProductDiscountRow>;
  UsedProductEdge: ResolverTypeWrapper<Omit<UsedProductEdge, 'node'> & { node: ResolversTypes['UsedProduct'] }>;
  UsedProductFilter: UsedProductFilter;
  UsedProductRegion: ResolverTypeWrapper<UsedProductRegionRow>;
  UsedProductRequestActivationPayload: ResolverTypeWrapper<Omit<UsedProductRequestActivationPayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversTypes['UsedProduct']> }>;
  UsedProductRequestTerminationPayload: ResolverTypeWrapper<Omit<UsedProductRequestTerminationPayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversTypes['UsedProduct']> }>;
  UsedProductResumePayload: ResolverTypeWrapper<Omit<UsedProductResumePayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversTypes['UsedProduct']> }>;
  UsedProductStatus: UsedProductStatus;
  UsedProductStatusInput: UsedProductStatusInput;
  UsedProductSummary: ResolverTypeWrapper<UsedProductSummaryRow>;
  UsedProductSuspendPayload: ResolverTypeWrapper<Omit<UsedProductSuspendPayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversTypes['UsedProduct']> }>;
  UsedProductTerminatePayload: ResolverTypeWrapper<Omit<UsedProductTerminatePayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversTypes['UsedProduct']> }>;
  UsedProductWithdrawTerminationPayload: ResolverTypeWrapper<Omit<UsedProductWithdrawTerminationPayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversTypes['UsedProduct']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Bundle: BundleRow;
  Int: Scalars['Int']['output'];
  BundleComponent: BundleComponentRow;
  Boolean: Scalars['Boolean']['output'];
  BundleComponentInput: BundleComponentInput;
  ID: Scalars['ID']['output'];
  BundleCreateInput: BundleCreateInput;
  String: Scalars['String']['output'];
  BundleCreatePayload: Omit<BundleCreatePayload, 'productOffering'> & { productOffering?: Maybe<ResolversParentTypes['ProductOffering']> };
  BundleUpdateInput: BundleUpdateInput;
  BundleUpdatePayload: Omit<BundleUpdatePayload, 'productOffering'> & { productOffering?: Maybe<ResolversParentTypes['ProductOffering']> };
  BusinessCategory: BusinessCategoryRow;
  BusinessCategoryCreateInput: BusinessCategoryCreateInput;
  BusinessCategoryCreatePayload: Omit<BusinessCategoryCreatePayload, 'businessCategory'> & { businessCategory?: Maybe<ResolversParentTypes['BusinessCategory']> };
  BusinessCategoryUpdateInput: BusinessCategoryUpdateInput;
  BusinessCategoryUpdatePayload: Omit<BusinessCategoryUpdatePayload, 'businessCategory'> & { businessCategory?: Maybe<ResolversParentTypes['BusinessCategory']> };
  CharacteristicValueInput: CharacteristicValueInput;
  Contract: Contract;
  Customer: CustomerRow;
  CustomerTree: CustomerTree | FederationReferenceTypes['CustomerTree'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DiscountPlan: DiscountPlanRow;
  DiscountPlanConnection: DiscountPlanConnectionRow;
  DiscountPlanCreateInput: DiscountPlanCreateInput;
  DiscountPlanCreatePayload: Omit<DiscountPlanCreatePayload, 'discountPlan'> & { discountPlan?: Maybe<ResolversParentTypes['DiscountPlan']> };
  DiscountPlanEdge: Omit<DiscountPlanEdge, 'node'> & { node: ResolversParentTypes['DiscountPlan'] };
  DiscountPlanEndInput: DiscountPlanEndInput;
  DiscountPlanEndPayload: Omit<DiscountPlanEndPayload, 'discountPlan'> & { discountPlan?: Maybe<ResolversParentTypes['DiscountPlan']> };
  DiscountPlanFilter: DiscountPlanFilter;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  ProductCharacteristic: ProductCharacteristicRow;
  ProductCharacteristicInput: ProductCharacteristicInput;
  ProductOffering: ProductOfferingRow;
  ProductOfferingActivatePayload: Omit<ProductOfferingActivatePayload, 'productOffering'> & { productOffering?: Maybe<ResolversParentTypes['ProductOffering']> };
  ProductOfferingConnection: ProductOfferingConnectionRow;
  ProductOfferingCreateInput: ProductOfferingCreateInput;
  ProductOfferingCreatePayload: Omit<ProductOfferingCreatePayload, 'productOffering'> & { productOffering?: Maybe<ResolversParentTypes['ProductOffering']> };
  ProductOfferingDesignPayload: Omit<ProductOfferingDesignPayload, 'productOffering'> & { productOffering?: Maybe<ResolversParentTypes['ProductOffering']> };
  ProductOfferingDiscontinuePayload: Omit<ProductOfferingDiscontinuePayload, 'productOffering'> & { productOffering?: Maybe<ResolversParentTypes['ProductOffering']> };
  ProductOfferingEdge: Omit<ProductOfferingEdge, 'node'> & { node: ResolversParentTypes['ProductOffering'] };
  ProductOfferingFilter: ProductOfferingFilter;
  ProductOfferingLaunchPayload: Omit<ProductOfferingLaunchPayload, 'productOffering'> & { productOffering?: Maybe<ResolversParentTypes['ProductOffering']> };
  ProductOfferingRejectPayload: Omit<ProductOfferingRejectPayload, 'productOffering'> & { productOffering?: Maybe<ResolversParentTypes['ProductOffering']> };
  ProductOfferingRetirePayload: Omit<ProductOfferingRetirePayload, 'productOffering'> & { productOffering?: Maybe<ResolversParentTypes['ProductOffering']> };
  ProductOfferingStatusInput: ProductOfferingStatusInput;
  ProductOfferingTestPayload: Omit<ProductOfferingTestPayload, 'productOffering'> & { productOffering?: Maybe<ResolversParentTypes['ProductOffering']> };
  ProductOfferingUpdateInput: ProductOfferingUpdateInput;
  ProductOfferingUpdatePayload: Omit<ProductOfferingUpdatePayload, 'productOffering'> & { productOffering?: Maybe<ResolversParentTypes['ProductOffering']> };
  ProductSpecification: ProductSpecificationRow;
  ProductSpecificationConnection: ProductSpecificationConnectionRow;
  ProductSpecificationCreateInput: ProductSpecificationCreateInput;
  ProductSpecificationCreatePayload: Omit<ProductSpecificationCreatePayload, 'productSpecification'> & { productSpecification?: Maybe<ResolversParentTypes['ProductSpecification']> };
  ProductSpecificationEdge: Omit<ProductSpecificationEdge, 'node'> & { node: ResolversParentTypes['ProductSpecification'] };
  ProductSpecificationUpdateInput: ProductSpecificationUpdateInput;
  ProductSpecificationUpdatePayload: Omit<ProductSpecificationUpdatePayload, 'productSpecification'> & { productSpecification?: Maybe<ResolversParentTypes['ProductSpecification']> };
  Query: Record<PropertyKey, never>;
  SlaTariff: SlaTariffRow;
  SlaTariffCreateInput: SlaTariffCreateInput;
  SlaTariffCreatePayload: Omit<SlaTariffCreatePayload, 'slaTariff'> & { slaTariff?: Maybe<ResolversParentTypes['SlaTariff']> };
  SlaTariffEndInput: SlaTariffEndInput;
  SlaTariffEndPayload: Omit<SlaTariffEndPayload, 'slaTariff'> & { slaTariff?: Maybe<ResolversParentTypes['SlaTariff']> };
  Tariff: TariffRow;
  TariffConnection: TariffConnectionRow;
  TariffCreateInput: TariffCreateInput;
  TariffCreatePayload: Omit<TariffCreatePayload, 'tariff'> & { tariff?: Maybe<ResolversParentTypes['Tariff']> };
  TariffEdge: Omit<TariffEdge, 'node'> & { node: ResolversParentTypes['Tariff'] };
  TariffEndInput: TariffEndInput;
  TariffEndPayload: Omit<TariffEndPayload, 'tariff'> & { tariff?: Maybe<ResolversParentTypes['Tariff']> };
  TariffFilter: TariffFilter;
  TariffWithdrawPayload: Omit<TariffWithdrawPayload, 'tariff'> & { tariff?: Maybe<ResolversParentTypes['Tariff']> };
  TreeUsedProductSummary: TreeUsedProductSummary;
  UsedProduct: UsedProductRow;
  UsedProductAbortPayload: Omit<UsedProductAbortPayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversParentTypes['UsedProduct']> };
  UsedProductActivateInput: UsedProductActivateInput;
  UsedProductActivatePayload: Omit<UsedProductActivatePayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversParentTypes['UsedProduct']> };
  UsedProductCancelPayload: Omit<UsedProductCancelPayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversParentTypes['UsedProduct']> };
  UsedProductChangeInput: UsedProductChangeInput;
  UsedProductChangePayload: Omit<UsedProductChangePayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversParentTypes['UsedProduct']> };
  UsedProductCharacteristic: UsedProductCharacteristic;
  UsedProductConnection: UsedProductConnectionRow;
  UsedProductCreateInput: UsedProductCreateInput;
  UsedProductCreatePayload: Omit<UsedProductCreatePayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversParentTypes['UsedProduct']> };
  UsedProductDiscount: UsedProductDiscountRow;
  UsedProductEdge: Omit<UsedProductEdge, 'node'> & { node: ResolversParentTypes['UsedProduct'] };
  UsedProductFilter: UsedProductFilter;
  UsedProductRegion: UsedProductRegionRow;
  UsedProductRequestActivationPayload: Omit<UsedProductRequestActivationPayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversParentTypes['UsedProduct']> };
  UsedProductRequestTerminationPayload: Omit<UsedProductRequestTerminationPayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversParentTypes['UsedProduct']> };
  UsedProductResumePayload: Omit<UsedProductResumePayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversParentTypes['UsedProduct']> };
  UsedProductStatusInput: UsedProductStatusInput;
  UsedProductSummary: UsedProductSummaryRow;
  UsedProductSuspendPayload: Omit<UsedProductSuspendPayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversParentTypes['UsedProduct']> };
  UsedProductTerminatePayload: Omit<UsedProductTerminatePayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversParentTypes['UsedProduct']> };
  UsedProductWithdrawTerminationPayload: Omit<UsedProductWithdrawTerminationPayload, 'usedProduct'> & { usedProduct?: Maybe<ResolversParentTypes['UsedProduct']> };
  UserError: UserError;
};

export type BundleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bundle'] = ResolversParentTypes['Bundle']> = {
  components?: Resolver<Array<ResolversTypes['BundleComponent']>, ParentType, ContextType>;
  discountPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  minimumTermMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthlyListPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  monthlyPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  pricing?: Resolver<ResolversTypes['BundlePricing'], ParentType, ContextType>;
};

export type BundleComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BundleComponent'] = ResolversParentTypes['BundleComponent']> = {
  isOptional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BundleCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BundleCreatePayload'] = ResolversParentTypes['BundleCreatePayload']> = {
  productOffering?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BundleUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BundleUpdatePayload'] = ResolversParentTypes['BundleUpdatePayload']> = {
  productOffering?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BusinessCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessCategory'] = ResolversParentTypes['BusinessCategory'], FederationReferenceType extends FederationReferenceTypes['BusinessCategory'] = FederationReferenceTypes['BusinessCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BusinessCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<Array<ResolversTypes['BusinessCategory']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offerings?: Resolver<Maybe<ResolversTypes['ProductOfferingConnection']>, ParentType, ContextType, RequireFields<BusinessCategory_OfferingsArgs, 'first'>>;
  parent?: Resolver<Maybe<ResolversTypes['BusinessCategory']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BusinessCategoryCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessCategoryCreatePayload'] = ResolversParentTypes['BusinessCategoryCreatePayload']> = {
  businessCategory?: Resolver<Maybe<ResolversTypes['BusinessCategory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BusinessCategoryUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessCategoryUpdatePayload'] = ResolversParentTypes['BusinessCategoryUpdatePayload']> = {
  businessCategory?: Resolver<Maybe<ResolversTypes['BusinessCategory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productSummary?: Resolver<Maybe<Array<ResolversTypes['UsedProductSummary']>>, ParentType, ContextType, RequireFields<Customer_ProductSummaryArgs, 'includeBranches'>>;
  usedProductCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<Customer_UsedProductCountArgs, 'includeBranches' | 'status'>>;
  usedProducts?: Resolver<Maybe<ResolversTypes['UsedProductConnection']>, ParentType, ContextType, RequireFields<Customer_UsedProductsArgs, 'first'>>;
};

export type CustomerTreeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerTree'] = ResolversParentTypes['CustomerTree'], FederationReferenceType extends FederationReferenceTypes['CustomerTree'] = FederationReferenceTypes['CustomerTree']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerTree']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  usedProductSummary?: Resolver<Maybe<ResolversTypes['TreeUsedProductSummary']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DiscountPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountPlan'] = ResolversParentTypes['DiscountPlan'], FederationReferenceType extends FederationReferenceTypes['DiscountPlan'] = FederationReferenceTypes['DiscountPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DiscountPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['BusinessCategory']>, ParentType, ContextType>;
  classes?: Resolver<Array<ResolversTypes['KeyAccountClass']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DiscountKind'], ParentType, ContextType>;
  minimumTermMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['Tier']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiscountPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountPlanConnection'] = ResolversParentTypes['DiscountPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DiscountPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DiscountPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiscountPlanCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountPlanCreatePayload'] = ResolversParentTypes['DiscountPlanCreatePayload']> = {
  discountPlan?: Resolver<Maybe<ResolversTypes['DiscountPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DiscountPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountPlanEdge'] = ResolversParentTypes['DiscountPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DiscountPlan'], ParentType, ContextType>;
};

export type DiscountPlanEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountPlanEndPayload'] = ResolversParentTypes['DiscountPlanEndPayload']> = {
  discountPlan?: Resolver<Maybe<ResolversTypes['DiscountPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  bundleCreate?: Resolver<ResolversTypes['BundleCreatePayload'], ParentType, ContextType, RequireFields<Mutation_BundleCreateArgs, 'input'>>;
  bundleUpdate?: Resolver<ResolversTypes['BundleUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_BundleUpdateArgs, 'id' | 'input'>>;
  businessCategoryCreate?: Resolver<ResolversTypes['BusinessCategoryCreatePayload'], ParentType, ContextType, RequireFields<Mutation_BusinessCategoryCreateArgs, 'input'>>;
  businessCategoryUpdate?: Resolver<ResolversTypes['BusinessCategoryUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_BusinessCategoryUpdateArgs, 'id' | 'input'>>;
  discountPlanCreate?: Resolver<ResolversTypes['DiscountPlanCreatePayload'], ParentType, ContextType, RequireFields<Mutation_DiscountPlanCreateArgs, 'input'>>;
  discountPlanEnd?: Resolver<ResolversTypes['DiscountPlanEndPayload'], ParentType, ContextType, RequireFields<Mutation_DiscountPlanEndArgs, 'id' | 'input'>>;
  productOfferingActivate?: Resolver<ResolversTypes['ProductOfferingActivatePayload'], ParentType, ContextType, RequireFields<Mutation_ProductOfferingActivateArgs, 'id' | 'input'>>;
  productOfferingCreate?: Resolver<ResolversTypes['ProductOfferingCreatePayload'], ParentType, ContextType, RequireFields<Mutation_ProductOfferingCreateArgs, 'input'>>;
  productOfferingDesign?: Resolver<ResolversTypes['ProductOfferingDesignPayload'], ParentType, ContextType, RequireFields<Mutation_ProductOfferingDesignArgs, 'id' | 'input'>>;
  productOfferingDiscontinue?: Resolver<ResolversTypes['ProductOfferingDiscontinuePayload'], ParentType, ContextType, RequireFields<Mutation_ProductOfferingDiscontinueArgs, 'id' | 'input'>>;
  productOfferingLaunch?: Resolver<ResolversTypes['ProductOfferingLaunchPayload'], ParentType, ContextType, RequireFields<Mutation_ProductOfferingLaunchArgs, 'id' | 'input'>>;
  productOfferingReject?: Resolver<ResolversTypes['ProductOfferingRejectPayload'], ParentType, ContextType, RequireFields<Mutation_ProductOfferingRejectArgs, 'id' | 'input'>>;
  productOfferingRetire?: Resolver<ResolversTypes['ProductOfferingRetirePayload'], ParentType, ContextType, RequireFields<Mutation_ProductOfferingRetireArgs, 'id' | 'input'>>;
  productOfferingTest?: Resolver<ResolversTypes['ProductOfferingTestPayload'], ParentType, ContextType, RequireFields<Mutation_ProductOfferingTestArgs, 'id' | 'input'>>;
  productOfferingUpdate?: Resolver<ResolversTypes['ProductOfferingUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_ProductOfferingUpdateArgs, 'id' | 'input'>>;
  productSpecificationCreate?: Resolver<ResolversTypes['ProductSpecificationCreatePayload'], ParentType, ContextType, RequireFields<Mutation_ProductSpecificationCreateArgs, 'input'>>;
  productSpecificationUpdate?: Resolver<ResolversTypes['ProductSpecificationUpdatePayload'], ParentType, ContextType, RequireFields<Mutation_ProductSpecificationUpdateArgs, 'id' | 'input'>>;
  slaTariffCreate?: Resolver<ResolversTypes['SlaTariffCreatePayload'], ParentType, ContextType, RequireFields<Mutation_SlaTariffCreateArgs, 'input'>>;
  slaTariffEnd?: Resolver<ResolversTypes['SlaTariffEndPayload'], ParentType, ContextType, RequireFields<Mutation_SlaTariffEndArgs, 'id' | 'input'>>;
  tariffCreate?: Resolver<ResolversTypes['TariffCreatePayload'], ParentType, ContextType, RequireFields<Mutation_TariffCreateArgs, 'input' | 'offeringId'>>;
  tariffEnd?: Resolver<ResolversTypes['TariffEndPayload'], ParentType, ContextType, RequireFields<Mutation_TariffEndArgs, 'id' | 'input'>>;
  tariffWithdraw?: Resolver<ResolversTypes['TariffWithdrawPayload'], ParentType, ContextType, RequireFields<Mutation_TariffWithdrawArgs, 'id'>>;
  usedProductAbort?: Resolver<ResolversTypes['UsedProductAbortPayload'], ParentType, ContextType, RequireFields<Mutation_UsedProductAbortArgs, 'id' | 'input'>>;
  usedProductActivate?: Resolver<ResolversTypes['UsedProductActivatePayload'], ParentType, ContextType, RequireFields<Mutation_UsedProductActivateArgs, 'id' | 'input'>>;
  usedProductCancel?: Resolver<ResolversTypes['UsedProductCancelPayload'], ParentType, ContextType, RequireFields<Mutation_UsedProductCancelArgs, 'id' | 'input'>>;
  usedProductChange?: Resolver<ResolversTypes['UsedProductChangePayload'], ParentType, ContextType, RequireFields<Mutation_UsedProductChangeArgs, 'id' | 'input'>>;
  usedProductCreate?: Resolver<ResolversTypes['UsedProductCreatePayload'], ParentType, ContextType, RequireFields<Mutation_UsedProductCreateArgs, 'customerId' | 'input'>>;
  usedProductRequestActivation?: Resolver<ResolversTypes['UsedProductRequestActivationPayload'], ParentType, ContextType, RequireFields<Mutation_UsedProductRequestActivationArgs, 'id' | 'input'>>;
  usedProductRequestTermination?: Resolver<ResolversTypes['UsedProductRequestTerminationPayload'], ParentType, ContextType, RequireFields<Mutation_UsedProductRequestTerminationArgs, 'id' | 'input'>>;
  usedProductResume?: Resolver<ResolversTypes['UsedProductResumePayload'], ParentType, ContextType, RequireFields<Mutation_UsedProductResumeArgs, 'id' | 'input'>>;
  usedProductSuspend?: Resolver<ResolversTypes['UsedProductSuspendPayload'], ParentType, ContextType, RequireFields<Mutation_UsedProductSuspendArgs, 'id' | 'input'>>;
  usedProductTerminate?: Resolver<ResolversTypes['UsedProductTerminatePayload'], ParentType, ContextType, RequireFields<Mutation_UsedProductTerminateArgs, 'id' | 'input'>>;
  usedProductWithdrawTermination?: Resolver<ResolversTypes['UsedProductWithdrawTerminationPayload'], ParentType, ContextType, RequireFields<Mutation_UsedProductWithdrawTerminationArgs, 'id' | 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductCharacteristicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductCharacteristic'] = ResolversParentTypes['ProductCharacteristic']> = {
  allowedValues?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valueType?: Resolver<ResolversTypes['CharacteristicValueType'], ParentType, ContextType>;
};

export type ProductOfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOffering'] = ResolversParentTypes['ProductOffering'], FederationReferenceType extends FederationReferenceTypes['ProductOffering'] = FederationReferenceTypes['ProductOffering']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductOffering']> | FederationReferenceType, FederationReferenceType, ContextType>;
  audienceClasses?: Resolver<Array<ResolversTypes['KeyAccountClass']>, ParentType, ContextType>;
  audienceTiers?: Resolver<Array<ResolversTypes['Tier']>, ParentType, ContextType>;
  bundle?: Resolver<Maybe<ResolversTypes['Bundle']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['BusinessCategory']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSellable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  specification?: Resolver<Maybe<ResolversTypes['ProductSpecification']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductOfferingStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tariffs?: Resolver<Maybe<Array<ResolversTypes['Tariff']>>, ParentType, ContextType, Partial<ProductOffering_TariffsArgs>>;
  tariffsFor?: Resolver<Maybe<Array<ResolversTypes['Tariff']>>, ParentType, ContextType, RequireFields<ProductOffering_TariffsForArgs, 'customerId'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductOfferingActivatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOfferingActivatePayload'] = ResolversParentTypes['ProductOfferingActivatePayload']> = {
  productOffering?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductOfferingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOfferingConnection'] = ResolversParentTypes['ProductOfferingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductOfferingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductOfferingCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOfferingCreatePayload'] = ResolversParentTypes['ProductOfferingCreatePayload']> = {
  productOffering?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductOfferingDesignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOfferingDesignPayload'] = ResolversParentTypes['ProductOfferingDesignPayload']> = {
  productOffering?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductOfferingDiscontinuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOfferingDiscontinuePayload'] = ResolversParentTypes['ProductOfferingDiscontinuePayload']> = {
  productOffering?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductOfferingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOfferingEdge'] = ResolversParentTypes['ProductOfferingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
};

export type ProductOfferingLaunchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOfferingLaunchPayload'] = ResolversParentTypes['ProductOfferingLaunchPayload']> = {
  productOffering?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductOfferingRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOfferingRejectPayload'] = ResolversParentTypes['ProductOfferingRejectPayload']> = {
  productOffering?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductOfferingRetirePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOfferingRetirePayload'] = ResolversParentTypes['ProductOfferingRetirePayload']> = {
  productOffering?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductOfferingTestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOfferingTestPayload'] = ResolversParentTypes['ProductOfferingTestPayload']> = {
  productOffering?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductOfferingUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOfferingUpdatePayload'] = ResolversParentTypes['ProductOfferingUpdatePayload']> = {
  productOffering?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductSpecificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSpecification'] = ResolversParentTypes['ProductSpecification'], FederationReferenceType extends FederationReferenceTypes['ProductSpecification'] = FederationReferenceTypes['ProductSpecification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductSpecification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<ResolversTypes['BusinessCategory'], ParentType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['ProductCharacteristic']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductSpecificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSpecificationConnection'] = ResolversParentTypes['ProductSpecificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductSpecificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProductSpecification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductSpecificationCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSpecificationCreatePayload'] = ResolversParentTypes['ProductSpecificationCreatePayload']> = {
  productSpecification?: Resolver<Maybe<ResolversTypes['ProductSpecification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductSpecificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSpecificationEdge'] = ResolversParentTypes['ProductSpecificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductSpecification'], ParentType, ContextType>;
};

export type ProductSpecificationUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSpecificationUpdatePayload'] = ResolversParentTypes['ProductSpecificationUpdatePayload']> = {
  productSpecification?: Resolver<Maybe<ResolversTypes['ProductSpecification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  businessCategories?: Resolver<Array<ResolversTypes['BusinessCategory']>, ParentType, ContextType>;
  businessCategory?: Resolver<Maybe<ResolversTypes['BusinessCategory']>, ParentType, ContextType, RequireFields<Query_BusinessCategoryArgs, 'id'>>;
  discountPlan?: Resolver<Maybe<ResolversTypes['DiscountPlan']>, ParentType, ContextType, RequireFields<Query_DiscountPlanArgs, 'id'>>;
  discountPlans?: Resolver<ResolversTypes['DiscountPlanConnection'], ParentType, ContextType, RequireFields<Query_DiscountPlansArgs, 'first'>>;
  productOffering?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType, RequireFields<Query_ProductOfferingArgs, 'id'>>;
  productOfferingByCode?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType, RequireFields<Query_ProductOfferingByCodeArgs, 'code'>>;
  productOfferings?: Resolver<ResolversTypes['ProductOfferingConnection'], ParentType, ContextType, RequireFields<Query_ProductOfferingsArgs, 'first'>>;
  productSpecification?: Resolver<Maybe<ResolversTypes['ProductSpecification']>, ParentType, ContextType, RequireFields<Query_ProductSpecificationArgs, 'id'>>;
  productSpecifications?: Resolver<ResolversTypes['ProductSpecificationConnection'], ParentType, ContextType, RequireFields<Query_ProductSpecificationsArgs, 'first'>>;
  slaTariffs?: Resolver<Array<ResolversTypes['SlaTariff']>, ParentType, ContextType, Partial<Query_SlaTariffsArgs>>;
  tariff?: Resolver<Maybe<ResolversTypes['Tariff']>, ParentType, ContextType, RequireFields<Query_TariffArgs, 'id'>>;
  tariffs?: Resolver<ResolversTypes['TariffConnection'], ParentType, ContextType, RequireFields<Query_TariffsArgs, 'first'>>;
  usedProduct?: Resolver<Maybe<ResolversTypes['UsedProduct']>, ParentType, ContextType, RequireFields<Query_UsedProductArgs, 'id'>>;
  usedProducts?: Resolver<ResolversTypes['UsedProductConnection'], ParentType, ContextType, RequireFields<Query_UsedProductsArgs, 'first' | 'includeBranches'>>;
};

export type SlaTariffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlaTariff'] = ResolversParentTypes['SlaTariff'], FederationReferenceType extends FederationReferenceTypes['SlaTariff'] = FederationReferenceTypes['SlaTariff']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SlaTariff']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availability?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['SlaTariffCalendar'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditPercentPerHour?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SlaLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  responseMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restoreHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SlaTariffCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlaTariffCreatePayload'] = ResolversParentTypes['SlaTariffCreatePayload']> = {
  slaTariff?: Resolver<Maybe<ResolversTypes['SlaTariff']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SlaTariffEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlaTariffEndPayload'] = ResolversParentTypes['SlaTariffEndPayload']> = {
  slaTariff?: Resolver<Maybe<ResolversTypes['SlaTariff']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TariffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tariff'] = ResolversParentTypes['Tariff'], FederationReferenceType extends FederationReferenceTypes['Tariff'] = FederationReferenceTypes['Tariff']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tariff']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customerClass?: Resolver<Maybe<ResolversTypes['KeyAccountClass']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offering?: Resolver<Maybe<ResolversTypes['ProductOffering']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['BillingPeriod']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceType?: Resolver<ResolversTypes['PriceType'], ParentType, ContextType>;
  provinceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['UnitOfMeasure'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TariffConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffConnection'] = ResolversParentTypes['TariffConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TariffEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tariff']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TariffCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffCreatePayload'] = ResolversParentTypes['TariffCreatePayload']> = {
  tariff?: Resolver<Maybe<ResolversTypes['Tariff']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TariffEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffEdge'] = ResolversParentTypes['TariffEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tariff'], ParentType, ContextType>;
};

export type TariffEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffEndPayload'] = ResolversParentTypes['TariffEndPayload']> = {
  tariff?: Resolver<Maybe<ResolversTypes['Tariff']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TariffWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TariffWithdrawPayload'] = ResolversParentTypes['TariffWithdrawPayload']> = {
  tariff?: Resolver<Maybe<ResolversTypes['Tariff']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TreeUsedProductSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreeUsedProductSummary'] = ResolversParentTypes['TreeUsedProductSummary']> = {
  activeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UsedProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedProduct'] = ResolversParentTypes['UsedProduct'], FederationReferenceType extends FederationReferenceTypes['UsedProduct'] = FederationReferenceTypes['UsedProduct']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UsedProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  characteristics?: Resolver<Array<ResolversTypes['UsedProductCharacteristic']>, ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['UsedProduct']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['UsedProductDiscount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monthlyListPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  monthlyPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['UsedProduct']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['BillingPeriod']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  priceType?: Resolver<Maybe<ResolversTypes['PriceType']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  siteCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slaMonthlyPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  slaTariff?: Resolver<Maybe<ResolversTypes['SlaTariff']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UsedProductStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tariff?: Resolver<Maybe<ResolversTypes['Tariff']>, ParentType, ContextType>;
  termEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  termMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  terminatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['UnitOfMeasure']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UsedProductAbortPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedProductAbortPayload'] = ResolversParentTypes['UsedProductAbortPayload']> = {
  usedProduct?: Resolver<Maybe<ResolversTypes['UsedProduct']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UsedProductActivatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedProductActivatePayload'] = ResolversParentTypes['UsedProductActivatePayload']> = {
  usedProduct?: Resolver<Maybe<ResolversTypes['UsedProduct']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UsedProductCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedProductCancelPayload'] = ResolversParentTypes['UsedProductCancelPayload']> = {
  usedProduct?: Resolver<Maybe<ResolversTypes['UsedProduct']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UsedProductChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedProductChangePayload'] = ResolversParentTypes['UsedProductChangePayload']> = {
  usedProduct?: Resolver<Maybe<ResolversTypes['UsedProduct']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UsedProductCharacteristicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedProductCharacteristic'] = ResolversParentTypes['UsedProductCharacteristic']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UsedProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedProductConnection'] = ResolversParentTypes['UsedProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UsedProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UsedProduct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UsedProductCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedProductCreatePayload'] = ResolversParentTypes['UsedProductCreatePayload']> = {
  usedProduct?: Resolver<Maybe<ResolversTypes['UsedProduct']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UsedProductDiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedProductDiscount'] = ResolversParentTypes['UsedProductDiscount']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DiscountKind'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['DiscountPlan']>, ParentType, ContextType>;
};

export type UsedProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedProductEdge'] = ResolversParentTypes['UsedProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UsedProduct'], ParentType, ContextType>;
};

export type UsedProductRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedProductRegion'] = ResolversParentTypes['UsedProductRegion']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UsedProductRequestActivationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedProductRequestActivationPayload'] = ResolversParentTypes['UsedProductRequestActivationPayload']> = {
  usedProduct?: Resolver<Maybe<ResolversTypes['UsedProduct']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UsedProductRequestTerminationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedProductRequestTerminationPayload'] = ResolversParentTypes['UsedProductRequestTerminationPayload']> = {
  usedProduct?: Resolver<Maybe<ResolversTypes['UsedProduct']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UsedProductResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedProductResumePayload'] = ResolversParentTypes['UsedProductResumePayload']> = {
  usedProduct?: Resolver<Maybe<ResolversTypes['UsedProduct']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UsedProductSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedProductSummary'] = ResolversParentTypes['UsedProductSummary']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['ProductOffering'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['UsedProductRegion']>, ParentType, ContextType>;
};

export type UsedProductSuspendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedProductSuspendPayload'] = ResolversParentTypes['UsedProductSuspendPayload']> = {
  usedProduct?: Resolver<Maybe<ResolversTypes['UsedProduct']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UsedProductTerminatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedProductTerminatePayload'] = ResolversParentTypes['UsedProductTerminatePayload']> = {
  usedProduct?: Resolver<Maybe<ResolversTypes['UsedProduct']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UsedProductWithdrawTerminationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsedProductWithdrawTerminationPayload'] = ResolversParentTypes['UsedProductWithdrawTerminationPayload']> = {
  usedProduct?: Resolver<Maybe<ResolversTypes['UsedProduct']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Bundle?: BundleResolvers<ContextType>;
  BundleComponent?: BundleComponentResolvers<ContextType>;
  BundleCreatePayload?: BundleCreatePayloadResolvers<ContextType>;
  BundleUpdatePayload?: BundleUpdatePayloadResolvers<ContextType>;
  BusinessCategory?: BusinessCategoryResolvers<ContextType>;
  BusinessCategoryCreatePayload?: BusinessCategoryCreatePayloadResolvers<ContextType>;
  BusinessCategoryUpdatePayload?: BusinessCategoryUpdatePayloadResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerTree?: CustomerTreeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DiscountPlan?: DiscountPlanResolvers<ContextType>;
  DiscountPlanConnection?: DiscountPlanConnectionResolvers<ContextType>;
  DiscountPlanCreatePayload?: DiscountPlanCreatePayloadResolvers<ContextType>;
  DiscountPlanEdge?: DiscountPlanEdgeResolvers<ContextType>;
  DiscountPlanEndPayload?: DiscountPlanEndPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProductCharacteristic?: ProductCharacteristicResolvers<ContextType>;
  ProductOffering?: ProductOfferingResolvers<ContextType>;
  ProductOfferingActivatePayload?: ProductOfferingActivatePayloadResolvers<ContextType>;
  ProductOfferingConnection?: ProductOfferingConnectionResolvers<ContextType>;
  ProductOfferingCreatePayload?: ProductOfferingCreatePayloadResolvers<ContextType>;
  ProductOfferingDesignPayload?: ProductOfferingDesignPayloadResolvers<ContextType>;
  ProductOfferingDiscontinuePayload?: ProductOfferingDiscontinuePayloadResolvers<ContextType>;
  ProductOfferingEdge?: ProductOfferingEdgeResolvers<ContextType>;
  ProductOfferingLaunchPayload?: ProductOfferingLaunchPayloadResolvers<ContextType>;
  ProductOfferingRejectPayload?: ProductOfferingRejectPayloadResolvers<ContextType>;
  ProductOfferingRetirePayload?: ProductOfferingRetirePayloadResolvers<ContextType>;
  ProductOfferingTestPayload?: ProductOfferingTestPayloadResolvers<ContextType>;
  ProductOfferingUpdatePayload?: ProductOfferingUpdatePayloadResolvers<ContextType>;
  ProductSpecification?: ProductSpecificationResolvers<ContextType>;
  ProductSpecificationConnection?: ProductSpecificationConnectionResolvers<ContextType>;
  ProductSpecificationCreatePayload?: ProductSpecificationCreatePayloadResolvers<ContextType>;
  ProductSpecificationEdge?: ProductSpecificationEdgeResolvers<ContextType>;
  ProductSpecificationUpdatePayload?: ProductSpecificationUpdatePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SlaTariff?: SlaTariffResolvers<ContextType>;
  SlaTariffCreatePayload?: SlaTariffCreatePayloadResolvers<ContextType>;
  SlaTariffEndPayload?: SlaTariffEndPayloadResolvers<ContextType>;
  Tariff?: TariffResolvers<ContextType>;
  TariffConnection?: TariffConnectionResolvers<ContextType>;
  TariffCreatePayload?: TariffCreatePayloadResolvers<ContextType>;
  TariffEdge?: TariffEdgeResolvers<ContextType>;
  TariffEndPayload?: TariffEndPayloadResolvers<ContextType>;
  TariffWithdrawPayload?: TariffWithdrawPayloadResolvers<ContextType>;
  TreeUsedProductSummary?: TreeUsedProductSummaryResolvers<ContextType>;
  UsedProduct?: UsedProductResolvers<ContextType>;
  UsedProductAbortPayload?: UsedProductAbortPayloadResolvers<ContextType>;
  UsedProductActivatePayload?: UsedProductActivatePayloadResolvers<ContextType>;
  UsedProductCancelPayload?: UsedProductCancelPayloadResolvers<ContextType>;
  UsedProductChangePayload?: UsedProductChangePayloadResolvers<ContextType>;
  UsedProductCharacteristic?: UsedProductCharacteristicResolvers<ContextType>;
  UsedProductConnection?: UsedProductConnectionResolvers<ContextType>;
  UsedProductCreatePayload?: UsedProductCreatePayloadResolvers<ContextType>;
  UsedProductDiscount?: UsedProductDiscountResolvers<ContextType>;
  UsedProductEdge?: UsedProductEdgeResolvers<ContextType>;
  UsedProductRegion?: UsedProductRegionResolvers<ContextType>;
  UsedProductRequestActivationPayload?: UsedProductRequestActivationPayloadResolvers<ContextType>;
  UsedProductRequestTerminationPayload?: UsedProductRequestTerminationPayloadResolvers<ContextType>;
  UsedProductResumePayload?: UsedProductResumePayloadResolvers<ContextType>;
  UsedProductSummary?: UsedProductSummaryResolvers<ContextType>;
  UsedProductSuspendPayload?: UsedProductSuspendPayloadResolvers<ContextType>;
  UsedProductTerminatePayload?: UsedProductTerminatePayloadResolvers<ContextType>;
  UsedProductWithdrawTerminationPayload?: UsedProductWithdrawTerminationPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

