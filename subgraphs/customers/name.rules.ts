import { pinyin } from 'pinyin-pro'
import { regions } from './region.rules.ts'

/** Traditional characters that stand in names of firms, each before its simplified form. */
const TRADITIONAL = `銀银國国廣广東东電电灣湾灘滩豐丰華华業业產产發发開开關关長长門门馬马車车軍军農农際际聯联網网絡络實实環环資资財财貿贸
  貨货運运輸输鐵铁鋼钢鑫鑫鋁铝銅铜礦矿務务員员團团圓圆園园寶宝壽寿險险證证券券訊讯設设計计議议詢询諮咨譽誉記记話话語语認认許许
  龍龙鳳凤鴻鸿鵬鹏鷹鹰麗丽麥麦黃黄齊齐齋斋齡龄慶庆應应廠厂廳厅庫库廈厦張张強强彈弹從从復复徑径態态慮虑戰战戶户據据揚扬換换擔担
  擴扩攝摄數数樂乐樓楼標标樣样機机構构橋桥檢检權权歐欧歲岁歷历歸归氣气漢汉漁渔潤润澤泽灘滩無无煙烟煉炼熱热爾尔爭争牆墙獎奖獨独
  現现瑪玛畫画當当療疗監监盤盘礎础禮礼種种稱称積积穩稳窩窝筆笔節节範范築筑簡简糧粮紅红紀纪約约級级紙纸細细終终結结給给統统經经
  綜综綠绿維维線线練练織织繩绳繼继續续羅罗義义習习聖圣聲声職职肅肃腦脑膠胶與与興兴舉举舊旧藝艺蘇苏蘭兰處处號号術术衛卫補补裝装
  見见規规視视覽览觀观訓训託托試试誠诚調调請请論论講讲證证譜谱護护讀读變变貝贝負负貢贡販贩費费貴贵買买賀贺賓宾賢贤賣卖質质購购
  贊赞趙赵跡迹軟软軸轴載载輝辉輪轮轉转辦办農农過过達达遠远適适選选遷迁還还邊边郵邮鄉乡鄭郑醫医釀酿釋释針针鈔钞錢钱錦锦鍋锅鎮镇
  鏈链鐘钟鑽钻閣阁陸陆陽阳階阶隊队際际難难雲云電电靈灵靜静響响頂顶項项順顺預预領领頭头題题願愿類类風风飛飞飯饭飲饮館馆駐驻駿骏
  驗验驚惊體体鬆松魚鱼鮮鲜鹽盐點点黨党
  銳锐鑒鉴鋒锋鈞钧銘铭錫锡鋪铺鑄铸閩闽陝陕隴陇雙双飾饰駱骆騰腾魯鲁鴨鸭鵝鹅嶺岭嶽岳巖岩島岛崗岗峽峡帥帅師师幣币幫帮廬庐匯汇恆恒愛爱懷怀戲戏撫抚攬揽曉晓
  曄晔棟栋楊杨榮荣欄栏沖冲滄沧滬沪滿满潔洁濟济瀘泸燦灿燈灯爐炉狀状獻献璽玺瓊琼盧卢眾众碩硕禎祯穎颖綺绮綸纶緯纬縣县縱纵纖纤聰聪臨临艦舰蔣蒋薩萨藍蓝藥药
  虛虚製制複复誼谊諾诺謙谦贛赣遼辽鄧邓鄒邹
  臺台陳陈劉刘葉叶吳吴謝谢孫孙蕭萧賴赖龐庞顧顾韓韩馮冯湯汤嚴严鄺邝譚谭紹绍滙汇裏里裡里後后萬万億亿個个們们備备傳传價价優优儀仪儲储內内冊册創创
  劃划劇剧劑剂勝胜動动勞劳勢势區区參参問问啟启單单圖图場场塊块塗涂塵尘壓压夾夹奧奥奪夺婦妇媽妈學学寧宁審审寫写寬宽將将專专尋寻對对導导屆届屬属
  層层帶带彙汇徵征悅悦憲宪懇恳戀恋擁拥擇择擊击採采掃扫揮挥損损搖摇撥拨擬拟攜携敵敌斷断於于時时晝昼暢畅書书會会條条來来楓枫極极槍枪樁桩樹树橫横
  歡欢殘残殼壳毀毁決决沒没況况淨净淺浅湧涌溝沟溫温滅灭漲涨漸渐潛潜濃浓濕湿濱滨瀏浏瀋沈災灾為为烏乌熒荧燒烧營营牽牵獅狮獲获瑩莹瑤瑶璣玑畢毕異异
  盜盗盡尽矚瞩碼码確确磚砖祕秘禍祸禦御稅税窮穷竇窦競竞筍笋簽签籃篮籌筹糾纠純纯紗纱紛纷紡纺組组絕绝絲丝緊紧緒绪緣缘編编緩缓縮缩總总績绩繡绣纜缆
  罰罚聞闻聽听脈脉脫脱臉脸膽胆臟脏莊庄萊莱蓋盖蓮莲蔭荫薦荐蟲虫蠶蚕衆众衝冲襯衬覺觉訂订討讨訪访評评詞词詩诗詳详誌志說说課课諒谅謀谋識识譯译豬猪
  貓猫貧贫責责貼贴貸贷賞赏賬账賽赛贏赢趕赶踐践躍跃軌轨軒轩較较輔辅輕轻輯辑轟轰辭辞這这連连週周進进遊游違违遙遥遞递遺遗邁迈邏逻醬酱釘钉鈉钠鈦钛
  鈺钰鉅巨鉑铂鉛铅銷销鋰锂錄录錶表鍵键鍾钟鎂镁鎖锁鎳镍鏡镜鑰钥閃闪閉闭間间閘闸閱阅闊阔陣阵陰阴隨随隱隐雜杂離离霧雾韋韦韌韧韻韵頁页須须頓顿頒颁
  頻频額额顏颜顯显颱台飼饲飽饱餅饼養养餘余馳驰駕驾騎骑驅驱驛驿髮发鬥斗鬧闹鮑鲍鯨鲸鯤鲲鱷鳄鳥鸟鳴鸣鷗鸥鶴鹤鹼碱麵面齒齿龜龟係系倉仓側侧偉伟偵侦
  債债僑侨僱雇儉俭僅仅凍冻剛刚則则劍剑勁劲勵励勳勋協协卻却厲厉喚唤喬乔嘯啸噴喷圍围堅坚堯尧報报壇坛壘垒夢梦奮奋娛娱婁娄嬌娇宮宫岡冈巔巅帳帐幟帜
  幹干幾几廚厨廢废廟庙彥彦徹彻悶闷惡恶慣惯憂忧憑凭憶忆捨舍掛挂搶抢摯挚撲扑擋挡擠挤擺摆攏拢攔拦攤摊敘叙晉晋曬晒柵栅桿杆棄弃棗枣棧栈楨桢樞枢樸朴
  檔档檯台櫃柜櫥橱欽钦氫氢汙污涇泾淚泪淵渊渾浑湊凑準准滌涤滲渗滾滚漣涟漿浆潑泼澆浇澗涧濤涛瀝沥瀟潇灑洒煥焕煬炀燁烨燙烫燭烛犧牺狹狭獵猎瑋玮瑣琐
  璉琏瓏珑甌瓯畝亩疊叠盃杯盞盏砲炮硯砚磯矶礙碍祿禄穀谷穫获箋笺箏筝簾帘籠笼籤签粵粤紋纹紐纽絨绒絞绞綁绑綢绸綱纲綴缀綵彩緋绯緞缎締缔緹缇縈萦繞绕
  繪绘繫系繭茧纏缠罷罢羣群翹翘聳耸臘腊艙舱艱艰艷艳莖茎蒼苍蓀荪蕩荡蕪芜薈荟薑姜薔蔷蘊蕴蘋苹蘿萝虧亏蝦虾蠟蜡詔诏詠咏詮诠誇夸誤误誦诵諸诸謹谨豎竖
  貞贞貫贯賁贲賃赁賦赋賭赌贈赠趨趋踴踊蹤踪軀躯輛辆輻辐轅辕轎轿辯辩迴回逕径遜逊遲迟鄖郧酈郦醜丑醞酝釣钓鈎钩鈴铃鉆钻鉗钳鉤钩鉬钼鋅锌鋸锯錘锤錐锥
  鍍镀鍛锻鍊炼鎢钨鎧铠鎰镒鏟铲鏢镖鐳镭鑲镶鑼锣閒闲閔闵閥阀閨闺閻阎闖闯闡阐雋隽雞鸡鞏巩韜韬頌颂頗颇頤颐顆颗顛颠颯飒飄飘餃饺餌饵饋馈馭驭馴驯駁驳
  駝驼騏骐騁骋騫骞驕骄驥骥鬚须鯉鲤鯊鲨鰲鳌鱗鳞鴛鸳鴦鸯鴿鸽鵑鹃鷺鹭鸞鸾鹹咸麼么呂吕淩凌閆闫`.replace(/\s+/g, '')
const SIMPLIFIED = new Map(Array.from({ length: TRADITIONAL.length / 2 }, (_, i) => [TRADITIONAL[i * 2]!, TRADITIONAL[i * 2 + 1]!]))

/** The same names come again and again, the important ones most of all. */
const remembered = <T>(of: (text: string) => T) => {
  const known = new Map<string, T>()
  return (text: string): T => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= 20_000) known.clear()
    const made = of(text)
    known.set(text, made)
    return made
  }
}

/** One form for what people write in many: half width, lower case, simplified; no spaces and no punctuation. */
export const plain = (text: string) => (isPlain(text) ? text : made(text))

const isPlain = (text: string) => {
  for (const character of text) if (character < '一' || character > '龥' || SIMPLIFIED.has(character)) return false
  return true
}
const made = remembered((text) =>
  [...text.normalize('NFKC').toLowerCase()]
    .filter((character) => /[\p{L}\p{N}]/u.test(character))
    .map((character) => SIMPLIFIED.get(character) ?? character)
    .join(''),
)

/** Legal forms, the longest first: what follows the name and says nothing of who it is. */
const FORM = /(?:集团)?(?:股份有限责任公司|有限责任公司|股份有限公司|特殊普通合伙|有限合伙|普通合伙|有限公司|股份公司|集团公司|总公司|公司|集团)$/
/** What a part of an enterprise is called, behind the name of the whole. */
const PART = /(?:分公司|子公司|分行|支行|分理处|营业部|营业厅|营业所|办事处|代表处|经营部|项目部|分部|分局|分院|分校|分店|分厂|分社|院区|校区|门店|储蓄所)$/
/** 渝北分部 and the like: a part of nobody knows what. */
export const isNamelessPart = ({ core, part }: NameParts) => part === '' && core.length <= 6 && PART.test(core)
const LEVEL = /^(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|地区|省|市|州|盟)/

export type NameParts = {
  /** The whole name, plain. */
  plain: string
  /** The city, else the province, in front or in brackets, without 省 or 市. */
  region: string
  /** Who it is: without region, legal form and part. */
  core: string
  /** 广州分公司 and the like; empty for a whole enterprise. */
  part: string
}

/** The region a plain text begins with, and what follows. */
const leadingRegion = (text: string): [string, string] => {
  for (const length of [4, 3, 2]) {
    const head = text.slice(0, length)
    if (head.length === length && regions.has(head)) {
      const rest = text.slice(length)
      const behind = rest.replace(LEVEL, '')
      // 重庆银行 keeps a core; 上海 alone is a name of its own.
      return behind.length >= 2 ? [head, behind] : ['', text]
    }
  }
  return ['', text]
}

/** A name taken apart: 广州锐辰科技有限公司 → 广州 + 锐辰科技. */
export const partsOf = remembered((name): Readonly<NameParts> => {
  const found: string[] = []
  const open = name.normalize('NFKC').replace(/\(([^)]*)\)/g, (bracket, inner: string) => {
    const region = plain(inner).replace(/(?:省|市|自治区|自治州)$/, '')
    if (!regions.has(region)) return bracket
    found.push(region)
    return ''
  })
  let rest = plain(open)
  for (;;) {
    const [region, behind] = leadingRegion(rest)
    if (!region) break
    found.push(region)
    rest = behind
  }
  let part = ''
  if (PART.test(rest)) {
    // The part begins behind the legal form, else behind the last 银行, 集团 or 公司 of the whole.
    const [, head, tail] = /^(.*(?:公司|集团|银行|医院|大学|学院|学校|中学|小学|局|厅|委员会))(.{2,})$/u.exec(rest) ?? [undefined, rest, '']
    part = tail!
    rest = head!
  }
  const core = rest.replace(FORM, '')
  return { plain: plain(name), region: found.at(-1) ?? '', core: core.length >= 2 ? core : rest, part: part.replace(/省|市/g, '') }
})

const LETTER = /\p{Script=Han}/u

/** How each character of a plain text sounds, without tones; other characters stand for themselves. */
export const syllables = remembered((text): readonly string[] => {
  const characters = [...text]
  if (!LETTER.test(text)) return characters
  const sounds = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'spaced', v: true })
  return characters.map((character, at) => (LETTER.test(character) ? (sounds[at] ?? character) : character))
})
/** Its first letters: 锐辰科技 → rckj. */
export const initials = (sounds: readonly string[]) => sounds.map((sound) => sound[0]).join('')

const STREET = /^(?:.*?(?:省|自治区))?(?:.*?[市州盟])?(?:.*?(?:新区|开发区|城区|区|县|旗))?/u

/** Street, number and room of an address, plain; province, city and district go, since people leave them out. Empty when nothing is left. */
export const streetOf = (address: string) => {
  const whole = plain(address)
  const street = whole.replace(STREET, '')
  return /\d/.test(street) && street.length >= 4 ? street : ''
}

/** The digits of a number, without the country's and the zero of the area code; empty when too few. */
export const numberOf = (phone: string) => {
  const digits = phone.replace(/\D/g, '').replace(/^86(?=\d{10})/, '').replace(/^0+/, '')
  return digits.length >= 7 ? digits : ''
}
/** Whether two numbers are one, with and without the area code. */
export const isSameNumber = (a: string, b: string) => {
  const [one, other] = [numberOf(a), numberOf(b)]
  return one !== '' && other !== '' && (one.endsWith(other) || other.endsWith(one))
}

/** The host of a website without `www.`. */
export const hostOf = (website: string) => website.toLowerCase().replace(/^https?:\/\//, '').replace(/^www\./, '').replace(/[/?#:].*$/, '')

/** Changes, of one character each, that lead from one text to the other; two neighbours swapped are one. Stops counting above `most`. */
export const distance = (a: string, b: string, most: number): number => {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1)
      next.push(best)
    }
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return row[b.length]!
}

/** Whether one text comes of the other by leaving characters out. */
export const isAbbreviation = (short: string, long: string) => {
  let at = 0
  for (const character of long) if (character === short[at]) at++
  return at === short.length
}

/** A number for a text (FNV-1a, signed 32 bits): small enough to be stored by the million. */
export const hash = (text: string) => {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value | 0
}
