using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Sentences;

/// <summary>Small and medium enterprises in polite Japanese: one sentence with what decides.</summary>
internal static class SmeSentences
{
    public static SentenceBook AddTo(SentenceBook book) => book.Case<ConditionRemark.Sme>(Of);

    private static string Of(ConditionRemark.Sme s) =>
        (s.IsOtherForm, s.IsOpenForm, s.Answer) switch
        {
            (true, _, _) => $"{Form(s)}は、{s.Definition}に入りません。",
            (_, true, _) => $"{Form(s)}が{s.Definition}に入るかは、業種や人数だけでは決まりません。窓口で確かめてください。",
            (_, _, Verdict.Met) => $"{Line(s)}{Fitting(s)}に当たります（{s.Definition}）。",
            (_, _, Verdict.NotMet) => $"{Line(s)}{Numbers(s)}は、{Limits(s)}当たりません（{s.Definition}）。",
            _ => $"{string.Join("、", s.Missing.Select(f => SentenceText.Text(f)))}が分かると、{s.Definition}に当たるかが決まります。",
        };

    /// <summary>The number within its limit, employees first: they count for everybody.</summary>
    private static string Fitting(ConditionRemark.Sme s) =>
        s.Employees <= s.Line.Employees
            ? $"従業員{s.Employees:#,0}人は、{s.Line.Employees:#,0}人以下"
            : $"資本金{Yen(s.Capital!.Value)}は、{Yen(s.Line.Capital!.Value)}以下";

    private static string Numbers(ConditionRemark.Sme s)
    {
        string?[] known =
        [
            s.Employees is { } persons ? $"従業員{persons:#,0}人" : null,
            s.Capital is { } capital ? $"資本金{Yen(capital)}" : null,
        ];
        return string.Join("・", known.OfType<string>());
    }

    private static string Limits(ConditionRemark.Sme s) =>
        s.Line.Capital is { } capital && s.Capital is not null
            ? $"{s.Line.Employees:#,0}人以下にも{Yen(capital)}以下にも"
            : $"{s.Line.Employees:#,0}人以下に";

    private static string Line(ConditionRemark.Sme s) => s.IsAnyLine ? "どの業種とみても、" : s.Line.Name + "で";

    private static string Form(ConditionRemark.Sme s) =>
        new ConditionRemark.Choice(
            ApplicantFact.LegalForm,
            ApplicantFacts.KeyOf<LegalForm>(ApplicantFact.LegalForm, s.Form!.Value)!
        ).Text();

    private static string Yen(Yen yen) =>
        yen.Amount % 100_000_000 == 0 ? $"{yen.Amount / 100_000_000:#,0}億円"
        : yen.Amount % 10_000 == 0 ? $"{yen.Amount / 10_000:#,0}万円"
        : $"{yen.Amount:#,0}円";
}
