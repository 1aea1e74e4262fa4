-- The replies that the secretariat begins with. They are written once, here: what it changes or removes since is its own.

-- +goose Up
INSERT INTO canned_replies (id, created_at, updated_at, name, text) VALUES ('rpl_budget', now(), now(), 'Budget lines unclear', jsonb_build_object(
  'ar', 'لا توضح بعض بنود الميزانية أوجه صرف الأموال. يرجى أن تبينوا لكل سنة ما سيُشترى أو تُدفع تكلفته (الموظفون، المعدات، التدريب، السفر، التقييم) ومبلغه، حتى تتبين الجهة المانحة والدولة المتلقية كيفية حساب المبلغ الإجمالي.',
  'en', 'Some lines of the budget do not show what the money is for. For each year, please name what is bought or paid for (staff, equipment, training, travel, evaluation) with its amount, so that a donor and the recipient State can see how the sum comes about.',
  'es', 'Algunas partidas del presupuesto no muestran a qué se destina el dinero. Indique, para cada año, qué se compra o se paga (personal, equipo, capacitación, viajes, evaluación) y su importe, de modo que el donante y el Estado receptor vean cómo se forma la suma.',
  'fr', 'Certaines lignes du budget n’indiquent pas à quoi l’argent est destiné. Pour chaque année, veuillez préciser ce qui est acheté ou payé (personnel, équipement, formation, voyages, évaluation) et le montant correspondant, afin que le donateur et l’État bénéficiaire voient comment la somme est établie.',
  'ru', 'Из некоторых статей бюджета не видно, на что предназначены средства. Укажите по каждому году, что приобретается или оплачивается (персонал, оборудование, обучение, поездки, оценка) и на какую сумму, чтобы донору и государству-получателю было понятно, из чего складывается итог.',
  'zh', '预算中有些项目未说明资金用途。请按年度列明所购买或支付的内容（人员、设备、培训、差旅、评价）及其金额，以便捐助方和受援国了解总额的构成。'));
INSERT INTO canned_replies (id, created_at, updated_at, name, text) VALUES ('rpl_indicators', now(), now(), 'Indicators missing', jsonb_build_object(
  'ar', 'لا تقترن النتائج بمؤشرات يُعرف منها ما إذا كانت قد تحققت. يرجى أن تحددوا لكل نتيجة مؤشرا قابلا للقياس، مع قيمته قبل المشروع والقيمة المستهدفة؛ وإذا كان المؤشر يحصي أشخاصا، فسيُصنَّفون أيضا حسب نوع الجنس.',
  'en', 'The results have no indicators by which it can be known whether they were reached. For each result, please give an indicator that can be counted, with its value before the project and the one that is wanted; where it counts people, they will be counted by sex as well.',
  'es', 'Los resultados carecen de indicadores que permitan saber si se alcanzaron. Indique para cada resultado un indicador cuantificable, con su valor antes del proyecto y el valor deseado; si se refiere a personas, se desglosarán también por sexo.',
  'fr', 'Les résultats ne sont assortis d’aucun indicateur permettant de savoir s’ils ont été atteints. Pour chaque résultat, veuillez donner un indicateur mesurable, avec sa valeur avant le projet et la valeur visée ; s’il dénombre des personnes, elles seront aussi ventilées par sexe.',
  'ru', 'Для результатов не указаны показатели, по которым можно судить об их достижении. Укажите для каждого результата измеримый показатель, его значение до начала проекта и целевое значение; если показатель относится к людям, они будут учитываться и с разбивкой по полу.',
  'zh', '各项成果缺少可用以判断是否实现的指标。请为每项成果提供一个可计量的指标，并注明项目实施前的数值和预期数值；如指标计算的是人数，还将按性别分列。'));
INSERT INTO canned_replies (id, created_at, updated_at, name, text) VALUES ('rpl_duplicate', now(), now(), 'Duplicate of an existing project', jsonb_build_object(
  'ar', 'يوجد بالفعل في Entraide مشروع له الهدف نفسه والدول نفسها والشركاء أنفسهم. يرجى الاطلاع عليه: فإذا كان هو المشروع ذاته، فاقترحوا تعديلكم فيه؛ وإذا كان مشروعا آخر، فيرجى أن تبينوا في الموجز أوجه الاختلاف بينهما.',
  'en', 'A project with the same aim, States and partners is in Entraide already. Please look at it: if it is the same, propose your change there; if it is another one, please say in the summary how the two differ.',
  'es', 'En Entraide ya figura un proyecto con el mismo objetivo, los mismos Estados y los mismos asociados. Consúltelo: si es el mismo, proponga allí su modificación; si es otro, indique en el resumen en qué se diferencian.',
  'fr', 'Entraide contient déjà un projet ayant le même objectif, les mêmes États et les mêmes partenaires. Veuillez le consulter : s’il s’agit du même projet, proposez-y votre modification ; sinon, veuillez préciser dans le résumé ce qui les distingue.',
  'ru', 'В Entraide уже есть проект с той же целью, теми же государствами и партнёрами. Ознакомьтесь с ним: если это тот же проект, предложите изменение в нём; если другой, поясните в кратком описании, чем они различаются.',
  'zh', 'Entraide中已有一个目标、国家和合作伙伴均相同的项目。请查看该项目：如系同一项目，请在其中提出变更；如系另一项目，请在摘要中说明两者的区别。'));
INSERT INTO canned_replies (id, created_at, updated_at, name, text) VALUES ('rpl_shares', now(), now(), 'Shares do not reflect the text', jsonb_build_object(
  'ar', 'لا تتفق الحصص بحسب الدولة أو بحسب الموضوع مع ما يصفه النص. يرجى تحديدها بحيث تعبر كل حصة عن نصيبها من العمل ومن الأموال؛ ويجب أن يكون مجموعها 100 بالضبط.',
  'en', 'The shares by State or by theme do not match what the text describes. Please set them so that each reflects its part of the work and of the money; they must sum to exactly 100.',
  'es', 'Las partes por Estado o por tema no corresponden a lo que describe el texto. Ajústelas de modo que cada una refleje su parte del trabajo y del dinero; deben sumar exactamente 100.',
  'fr', 'Les parts par État ou par thème ne correspondent pas à ce que décrit le texte. Veuillez les fixer de sorte que chacune reflète sa part du travail et des fonds ; leur somme doit être exactement de 100.',
  'ru', 'Доли по государствам или по темам не соответствуют описанию. Установите их так, чтобы каждая отражала соответствующую часть работы и средств; их сумма должна быть ровно 100.',
  'zh', '按国家或按主题划分的份额与文字说明不符。请作出调整，使每一份额反映其在工作和资金中所占的部分；各份额之和须正好为100。'));
INSERT INTO canned_replies (id, created_at, updated_at, name, text) VALUES ('rpl_agency', now(), now(), 'National coordination agency not named', jsonb_build_object(
  'ar', 'لا يبين النص السلطة التي يجري معها تنسيق العمل في الدولة المتلقية. يرجى تسمية هيئة التنسيق الوطنية، أو الجهة التي تقوم مقامها، وبيان كيفية مشاركتها.',
  'en', 'The text does not say with which authority of the recipient State the work is coordinated. Please name the national coordination agency, or the body that acts as one, and say how it takes part.',
  'es', 'El texto no indica con qué autoridad del Estado receptor se coordina la labor. Nombre el organismo nacional de coordinación, o el órgano que haga sus veces, y explique cómo participa.',
  'fr', 'Le texte n’indique pas avec quelle autorité de l’État bénéficiaire les travaux sont coordonnés. Veuillez nommer l’organisme national de coordination, ou l’entité qui en tient lieu, et préciser comment il participe.',
  'ru', 'В тексте не указано, с каким органом государства-получателя координируется работа. Назовите национальное координационное учреждение или орган, выполняющий его функции, и поясните, как он участвует.',
  'zh', '文字中未说明与受援国哪个主管部门协调开展工作。请列明国家协调机构或履行此职能的机构，并说明其如何参与。'));
INSERT INTO canned_replies (id, created_at, updated_at, name, text) VALUES ('rpl_security', now(), now(), 'Security-sensitive details to be left out', jsonb_build_object(
  'ar', 'يتضمن النص تفاصيل قد تعرّض أشخاصا أو مخزونات للخطر، مثل المواقع الدقيقة للمستودعات أو الكميات المحفوظة في مكان واحد أو مسارات النقل أو أسماء الأشخاص. يرجى حذفها: فما يُنشر ينبغي أن يبين ما يُنجز من أعمال، لا أماكن حفظ الأسلحة ولا القائمين على حفظها.',
  'en', 'The text holds details that could put people or stockpiles at risk, such as exact locations of stores, quantities held in one place, routes, or names of persons. Please leave them out: what is published must say what is done, not where arms are kept and by whom.',
  'es', 'El texto contiene datos que podrían poner en peligro a personas o existencias, como la ubicación exacta de los depósitos, las cantidades guardadas en un mismo lugar, rutas o nombres de personas. Suprímalos: lo que se publica debe decir qué se hace, no dónde ni quién guarda las armas.',
  'fr', 'Le texte contient des détails susceptibles de mettre en danger des personnes ou des stocks, par exemple l’emplacement exact des dépôts, les quantités conservées en un même lieu, des itinéraires ou des noms de personnes. Veuillez les supprimer : ce qui est publié doit dire ce qui est fait, et non où et par qui les armes sont gardées.',
  'ru', 'Текст содержит сведения, которые могут поставить под угрозу людей или запасы: точное расположение складов, количество хранимого в одном месте, маршруты, имена лиц. Исключите их: публикуемый текст должен говорить о том, что делается, а не о том, где и кем хранится оружие.',
  'zh', '文字中含有可能危及人员或库存安全的细节，如仓库的确切位置、单处存放的数量、运输路线或人员姓名。请予删除：公布的内容应说明所做的工作，而不是武器存放于何处、由何人保管。'));

-- +goose Down
DELETE FROM canned_replies WHERE id IN ('rpl_budget', 'rpl_indicators', 'rpl_duplicate', 'rpl_shares', 'rpl_agency', 'rpl_security');
