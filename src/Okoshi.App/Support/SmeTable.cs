using Okoshi.App.Imports;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>
/// Reads a programme's own table of small enterprises: <c>"table": [{"name","in","capital","employees"}]</c>. One line without <c>in</c> is
/// for all other industries, so that no industry falls between the lines.
/// </summary>
internal static class SmeTable
{
    public static SmeDefinition? Read(JsonFields json, Citation citation)
    {
        var rows = json.NestedList("table");
        var lines = rows.Select(Line).OfType<SmeCategory>().ToArray();
        var forms = json.Items("forms", required: false).Select(f => Form(json, f)).OfType<LegalForm>().ToArray();
        var rest = lines.Count(l => l.Classes.Count == 0);
        if (rows.Count > 0 && lines.Length == rows.Count && rest != 1)
            json.Report(
                "table",
                rest == 0 ? "表に書かれていない業種の会社は、答えが決まりません" : $"「ほかのすべて」の行が{rest}つあります",
                "in のない行（ほかのすべての業種）が、ちょうど一つ必要です",
                rest == 0 ? "「その他」の行を in なしで足してください" : "in のない行を一つにしてください"
            );
        foreach (var twice in lines.SelectMany(l => l.Classes).GroupBy(c => c).Where(g => g.Count() > 1))
            json.Report(
                "table",
                $"業種 {twice.Key} が二つの行にあります",
                "一つの業種は一つの行に書きます",
                "どちらかの行から消してください"
            );
        return lines.Length == rows.Count && rest == 1
            ? new SmeDefinition(
                "own",
                "制度の表の中小企業者",
                forms.Length > 0 ? forms : [LegalForm.Company, LegalForm.SoleProprietor],
                lines,
                citation
            )
            : null;
    }

    private static SmeCategory? Line(JsonFields json)
    {
        var classes = json.Has("in") ? ClauseValues.Industries(json) : [];
        var (capital, employees) = (json.Whole("capital", 1, 1_000_000_000_000, required: false), json.Whole("employees", 0, 1_000_000));
        var name = json.Text("name");
        json.RejectUnknown();
        return classes is null || employees is not { } most || name.Length == 0
            ? null
            : new SmeCategory(name, classes, capital is { } yen ? new Yen(yen) : null, (int)most);
    }

    private static LegalForm? Form(JsonFields json, string key)
    {
        var form = ApplicantFacts.ParseChoice<LegalForm>(ApplicantFact.LegalForm, key);
        if (form is null)
            json.ReportUnusable(
                "forms",
                key,
                $"{string.Join("、", ApplicantFacts.KeysOf(ApplicantFact.LegalForm))} のどれかが必要です",
                "一覧の中から選んで直してください"
            );
        return form;
    }
}
