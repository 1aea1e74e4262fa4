package web

import (
	"bytes"
	"html/template"
)

// words are the texts that the server itself says to people; all others are the front end's.
type words struct {
	Name                            string // of the site
	Missing, MissingWhy             string // a page that does not exist
	Home, Coverage, Projects        string // where to go instead
	Unbuilt, UnbuiltWhy, Interfaces string // the placeholder for a site that was not built
}

var texts = map[string]words{
	"en": {
		Name: "Entraide", Missing: "This page does not exist", MissingWhy: "The address may be mistyped, or the page may have moved.",
		Home: "Home", Coverage: "Coverage of needs", Projects: "Projects",
		Unbuilt: "The pages have not been built yet", UnbuiltWhy: "The server runs and its data can be queried. Build the pages with: make build",
		Interfaces: "The query interface",
	},
	"ar": {
		Name: "Entraide", Missing: "هذه الصفحة غير موجودة", MissingWhy: "قد يكون العنوان مكتوبًا بشكل خاطئ أو ربما نُقلت الصفحة.",
		Home: "الصفحة الرئيسية", Coverage: "تغطية الاحتياجات", Projects: "المشاريع",
		Unbuilt: "لم تُبنَ الصفحات بعد", UnbuiltWhy: "الخادم يعمل ويمكن الاستعلام عن بياناته. لبناء الصفحات: make build",
		Interfaces: "واجهة الاستعلام",
	},
	"zh": {
		Name: "Entraide", Missing: "该页面不存在", MissingWhy: "地址可能输入有误，或页面已移动。",
		Home: "首页", Coverage: "需求覆盖情况", Projects: "项目",
		Unbuilt: "页面尚未构建", UnbuiltWhy: "服务器正在运行，数据可供查询。构建页面请运行：make build",
		Interfaces: "查询接口",
	},
	"fr": {
		Name: "Entraide", Missing: "Cette page n’existe pas", MissingWhy: "L’adresse est peut-être mal saisie, ou la page a été déplacée.",
		Home: "Accueil", Coverage: "Couverture des besoins", Projects: "Projets",
		Unbuilt: "Les pages n’ont pas encore été construites", UnbuiltWhy: "Le serveur fonctionne et ses données peuvent être interrogées. Pour construire les pages : make build",
		Interfaces: "L’interface de requête",
	},
	"ru": {
		Name: "Entraide", Missing: "Такой страницы нет", MissingWhy: "Возможно, в адресе опечатка или страница перемещена.",
		Home: "Главная страница", Coverage: "Охват потребностей", Projects: "Проекты",
		Unbuilt: "Страницы ещё не собраны", UnbuiltWhy: "Сервер работает, данные доступны для запросов. Собрать страницы: make build",
		Interfaces: "Интерфейс запросов",
	},
	"es": {
		Name: "Entraide", Missing: "Esta página no existe", MissingWhy: "Puede que la dirección esté mal escrita o que la página se haya movido.",
		Home: "Inicio", Coverage: "Cobertura de las necesidades", Projects: "Proyectos",
		Unbuilt: "Las páginas aún no se han construido", UnbuiltWhy: "El servidor funciona y sus datos se pueden consultar. Para construir las páginas: make build",
		Interfaces: "La interfaz de consulta",
	},
}

var page = template.Must(template.New("page").Parse(`<!doctype html>
<html lang="{{.Lang}}" dir="{{.Dir}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>{{.Title}} · {{.Words.Name}}</title>
</head>
<body>
<main>
<h1>{{.Title}}</h1>
<p>{{.Why}}</p>
<ul>
{{- if .Built}}
<li><a href="/{{.Lang}}/">{{.Words.Home}}</a></li>
<li><a href="/{{.Lang}}/coverage">{{.Words.Coverage}}</a></li>
<li><a href="/{{.Lang}}/projects">{{.Words.Projects}}</a></li>
{{- end}}
<li><a href="/graphql/schema.graphql">{{.Words.Interfaces}}</a> <bdi><code>/graphql</code></bdi></li>
</ul>
</main>
</body>
</html>
`))

// missingPage is what people see where there is nothing.
func missingPage(lang string, built bool) []byte {
	return render(lang, built, texts[lang].Missing, texts[lang].MissingWhy)
}

// placeholderPage stands in for a site that was not built.
func placeholderPage(lang string) []byte {
	return render(lang, false, texts[lang].Unbuilt, texts[lang].UnbuiltWhy)
}

func render(lang string, built bool, title, why string) []byte {
	var b bytes.Buffer
	err := page.Execute(&b, map[string]any{
		"Lang": lang, "Dir": direction(lang), "Words": texts[lang], "Built": built, "Title": title, "Why": why,
	})
	if err != nil {
		panic(err) // the template and the texts are constants
	}
	return b.Bytes()
}
