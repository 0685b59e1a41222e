using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Packs.Rows;

/// <summary>A source document or data set that rows refer to.</summary>
[PackTable("sources")]
public sealed class SourceRow : PackRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [RequiredCell]
    public string Title { get; init; } = "";

    [RequiredCell]
    public string Publisher { get; init; } = "";
    public string Edition { get; init; } = "";
    public string Published { get; init; } = "";
    public string File { get; init; } = "";
    public string Url { get; init; } = "";
    public string Licence { get; init; } = "";
    public string Note { get; init; } = "";
}

/// <summary>A term with a short explanation for citizens.</summary>
[PackTable("glossary")]
public sealed class GlossaryRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [RequiredCell]
    public string Term { get; init; } = "";
    public string Reading { get; init; } = "";

    [RequiredCell]
    public string Explanation { get; init; } = "";
}

/// <summary>A class of the industrial classification; of an earlier revision only what meant something else.</summary>
[PackTable("jsic")]
public sealed class JsicRow : SourcedRow
{
    [RequiredCell]
    public string Code { get; init; } = "";

    [OneOf("13", "14")]
    public string Revision { get; init; } = "";

    [RequiredCell]
    public string Name { get; init; } = "";

    /// <summary>Codes of the newest revision for the same, separated by semicolons; empty where it has none.</summary>
    public string Now { get; init; } = "";

    /// <inheritdoc/>
    public override IEnumerable<RowFault> Faults() =>
        Now.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Append(Code)
            .Where(c => !JsicCode.TryParse(c, out _))
            .Select(c => new RowFault("code", $"「{c}」は読み取れません", "英字（A〜T）か2〜4桁の番号が必要です", "番号を直してください"));
}

/// <summary>A prefecture, municipality or ward of the national register; of a renamed one a row for each name.</summary>
[PackTable("areas")]
public sealed class AreaRow : SourcedRow
{
    public MunicipalityCode Code { get; init; }

    [RequiredCell]
    public string Name { get; init; } = "";

    [RequiredCell]
    public string Kana { get; init; } = "";

    [OneOf("prefecture", "municipality", "ward", "wards")]
    public string Kind { get; init; } = "";
    public string District { get; init; } = "";
    public MunicipalityCode? Within { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>Codes separated by semicolons.</summary>
    public string Successors { get; init; } = "";

    /// <summary>The codes of <see cref="Successors"/>.</summary>
    internal IEnumerable<MunicipalityCode> SuccessorCodes =>
        Successors.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(MunicipalityCode.Parse);

    /// <inheritdoc/>
    public override IEnumerable<RowFault> Faults()
    {
        foreach (
            var text in Successors
                .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(t => !MunicipalityCode.TryParse(t, out _))
        )
            yield return new RowFault(
                "successors",
                $"「{text}」は読み取れません",
                "検査数字つき6桁の団体コードが必要です",
                "番号を直してください"
            );
        if (Successors.Length > 0 && To is null)
            yield return new RowFault("to", "空欄です", "承継する区域のある行には、最後の日が必要です", "廃止の前の日を書いてください");
        if (From > To)
            yield return new RowFault("to", $"{From:yyyy-MM-dd} より前です", "from 以後の日付が必要です", "日付を確かめてください");
    }
}

/// <summary>Prefectures or municipalities that programmes name together.</summary>
[PackTable("area-groups")]
public sealed class AreaGroupRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    /// <summary>As people say it.</summary>
    [RequiredCell]
    public string Name { get; init; } = "";

    /// <summary>Codes separated by semicolons.</summary>
    [RequiredCell]
    public string Members { get; init; } = "";

    /// <summary>The codes of <see cref="Members"/>.</summary>
    internal MunicipalityCode[] Codes => [.. Members.Split(';').Select(MunicipalityCode.Parse)];

    /// <inheritdoc/>
    public override IEnumerable<RowFault> Faults() =>
        Members
            .Split(';')
            .Where(t => !MunicipalityCode.TryParse(t, out _))
            .Select(t => new RowFault(
                "members",
                $"「{t}」は読み取れません",
                "検査数字つき6桁の団体コードが必要です",
                "番号を直してください"
            ));
}

/// <summary>The reading of a word of the public pages.</summary>
[PackTable("furigana")]
public sealed class FuriganaRow : SourcedRow
{
    [KeyCell]
    public string Word { get; init; } = "";

    [RequiredCell]
    public string Reading { get; init; } = "";
}

/// <summary>Spellings of one kanji.</summary>
[PackTable("kanji-variants")]
public sealed class KanjiVariantRow : SourcedRow
{
    [KeyCell]
    public string Usual { get; init; } = "";

    /// <summary>The other spellings, one after another.</summary>
    [RequiredCell]
    public string Variants { get; init; } = "";
}

/// <summary>A line that decides what a municipality is told. It holds until the next row of the same id.</summary>
[PackTable("thresholds")]
public sealed class ThresholdRow : SourcedRow
{
    [RequiredCell]
    public string Id { get; init; } = "";

    [RequiredCell]
    public string Label { get; init; } = "";
    public decimal Value { get; init; }
    public string Unit { get; init; } = "";
    public DateOnly From { get; init; }
}

/// <summary>A line of a definition of small and medium enterprises; the lines of one definition have its key.</summary>
[PackTable("sme")]
public sealed class SmeRow : SourcedRow
{
    [RequiredCell]
    public string Definition { get; init; } = "";

    [RequiredCell]
    public string Name { get; init; } = "";

    /// <summary>Legal forms that can be one, by their keys, separated by semicolons.</summary>
    [RequiredCell]
    public string Forms { get; init; } = "";

    /// <summary>Legal forms for which other criteria decide.</summary>
    public string OpenForms { get; init; } = "";

    [RequiredCell]
    public string Line { get; init; } = "";

    /// <summary>Industries, separated by semicolons; empty for all others.</summary>
    public string Classes { get; init; } = "";
    public long? CapitalYen { get; init; }
    public int Employees { get; init; }
}

/// <summary>An act or a circumstance that many programmes ask for, with the one question about it.</summary>
[PackTable("undertakings")]
public sealed class UndertakingRow : SourcedRow
{
    [KeyCell]
    public string Key { get; init; } = "";

    [RequiredCell]
    public string Name { get; init; } = "";

    [RequiredCell]
    public string Question { get; init; } = "";

    [RequiredCell]
    public string PlainQuestion { get; init; } = "";

    [RequiredCell]
    public string EnglishQuestion { get; init; } = "";
}
