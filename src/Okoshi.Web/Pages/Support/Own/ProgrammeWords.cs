using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.Engine.Support;

namespace Okoshi.Web.Pages.Support.Own;

/// <summary>The words of the pages on which programmes are written.</summary>
public static partial class ProgrammeWords
{
    public static IReadOnlyList<(string Value, string Words)> Serves { get; } =
    [.. Enum.GetValues<ServesKind>().Select(s => (s.ToString(), Support.IndexModel.Word(s)))];

    public static IReadOnlyList<(string Value, string Words)> Purposes { get; } =
    [
        ("", "選んでください"),
        ("founding", "創業"),
        ("move", "移住"),
        ("succession", "事業承継"),
        ("business", "事業の成長"),
        ("employment", "就職"),
        ("learning", "学び"),
    ];

    /// <summary>Whether an amount is fixed or the highest, by the keys of the stored conditions.</summary>
    public static IReadOnlyList<(string Value, string Words)> Amounts { get; } =
    [("", "書いていない（上限とみる）"), ("up-to", "上限（かかったお金の一部など）"), ("fixed", "決まった額")];

    /// <summary>How money comes, by the keys of the stored conditions.</summary>
    public static IReadOnlyList<(string Value, string Words)> Moneys { get; } =
    [
        ("", "書いていない（もらうとみる）"),
        ("given", "もらう（返さない）"),
        ("lent", "借りる（返す）"),
        ("guaranteed", "保証（借りるときの支え）"),
    ];

    public static string Of(VersionState state) =>
        state switch
        {
            VersionState.Draft => "下書き",
            VersionState.InReview => "確認待ち",
            _ => "公開ずみ",
        };

    public static string Of(ProgrammePhase standing) =>
        standing switch
        {
            ProgrammePhase.Unpublished => "公開前",
            ProgrammePhase.Coming => "これから始まる",
            ProgrammePhase.Open => "使える",
            _ => "終わった",
        };

    public static string Of(WaitingFor kind) =>
        kind switch
        {
            WaitingFor.Review => "あなたの確認を待っています",
            WaitingFor.Returned => "差し戻されました",
            WaitingFor.SourceChanged => "元の一覧が変わりました",
            _ => "書きかけ",
        };

    public static string Of(Nearness near) =>
        near switch
        {
            Nearness.Own => "この市町村",
            Nearness.Prefecture => "この県",
            Nearness.Nation => "全国",
            Nearness.Elsewhere => "ほかの地域",
            _ => "書いていない",
        };

    /// <summary>Texts of a version that are filled in, in the order of the standard.</summary>
    public static IEnumerable<(string Column, string Text)> Texts(ProgrammeVersion version) => InOrder(VersionContent.Of(version).Texts);

    /// <summary>Texts that are filled in, in the order of the standard.</summary>
    public static IEnumerable<(string Column, string Text)> InOrder(IReadOnlyDictionary<string, string> texts) =>
        Ds451
            .Columns.Select(c => c.Name)
            .Concat(texts.Keys)
            .Distinct()
            .Select(c => (Column: c, Text: texts.GetValueOrDefault(c, "")))
            .Where(t => t.Text.Length > 0);

    /// <summary>What a file of the standard would ask of a version; a version may be published without.</summary>
    public static IEnumerable<string> ForTheStandard(ProgrammeVersion version)
    {
        var texts = VersionContent.Of(version).Texts;
        foreach (var (column, length) in StandardLimits.Exceeded(texts))
            yield return $"「{column.Name}」は {length} 文字です（標準は {column.Longest} 文字まで）。";
        if (StandardLimits.Empty(texts).Select(c => $"「{c.Name}」").ToArray() is { Length: > 0 } empty)
            yield return $"{string.Concat(empty)}が空です。";
    }

    /// <summary>Whether what was typed as the address of a document may be linked.</summary>
    public static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    /// <summary>A number of registered persons, hidden or shown.</summary>
    public static string Reach(long? persons) => persons is { } n ? $"{n:#,0} 人" : "伏せる";

    public static string Title(string title) => title.Length > 0 ? title : "（名前はまだありません）";

    public static string Span(DateOnly from, DateOnly? to) =>
        $"{Wareki.Date(from)} から {(to is { } last ? Wareki.Date(last) + " まで" : "期限なし")}";

    /// <summary>A sentence with its limits in bold and what is soft marked.</summary>
    public static IHtmlContent Marked(string sentence)
    {
        var text = System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All).Encode(sentence);
        text = Soft().Replace(text, "<mark>$0</mark>");
        return new HtmlString(Limit().Replace(text, "<b>$0</b>"));
    }

    [GeneratedRegex("概ね[0-9,.]+[^0-9、。]{1,3}?(?:以上|以下|未満|を超え)")]
    private static partial Regex Soft();

    [GeneratedRegex("以上|以下|未満|を超え|のいずれか|のどれか|のどちらか|をのぞく")]
    private static partial Regex Limit();
}
