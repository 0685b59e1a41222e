using System.Globalization;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Packs.Rows;

[PackTable("region/municipalities")]
public sealed class MunicipalityRow : SourcedRow
{
    [KeyCell]
    public MunicipalityCode Code { get; init; }

    [RequiredCell]
    public string Name { get; init; } = "";
    public string Kana { get; init; } = "";
    public string Prefecture { get; init; } = "";

    [OneOf("self", "neighbour", "area", "prefecture", "nation")]
    public string Role { get; init; } = "";
}

/// <summary>A joint area (圏域) of several municipalities.</summary>
[PackTable("region/joint-areas")]
public sealed class JointAreaRow : SourcedRow
{
    [KeyCell]
    public string Code { get; init; } = "";

    [RequiredCell]
    public string Name { get; init; } = "";
    public string Kana { get; init; } = "";

    /// <summary>Codes of its municipalities, the centre first.</summary>
    [RequiredCell]
    [RefersTo(typeof(MunicipalityRow))]
    public string Members { get; init; } = "";

    /// <summary>The code; of a line without faults.</summary>
    internal MunicipalityCode Region => MunicipalityCode.ParseRegion(Code);

    /// <summary>The members' codes; of a line without faults.</summary>
    internal IEnumerable<MunicipalityCode> MemberCodes => Split().Select(MunicipalityCode.Parse);

    public override IEnumerable<RowFault> Faults()
    {
        string[] members = [.. Split()];
        foreach (var twice in members.GroupBy(m => m, StringComparer.Ordinal).Where(g => g.Count() > 1))
            yield return new RowFault(
                "members",
                $"「{twice.Key}」が二度出てきます",
                "一つの市町村は一度だけです",
                "余分なコードを消してください"
            );
        MunicipalityCode[] codes = [.. members.Select(m => MunicipalityCode.TryParse(m, out var code) ? code : default)];
        if (members.Zip(codes).Where(m => m.Second == MunicipalityCode.Nation || m.Second.IsPrefecture).ToArray() is [var odd, ..])
            yield return new RowFault(
                "members",
                $"「{odd.First}」は市区町村の団体コードではありません",
                "検査数字つき6桁の市区町村のコードを、中心の市を先頭に「;」で区切って並べます",
                "コードを確かめてください"
            );
        else if (members.Length < 2)
            yield return new RowFault(
                "members",
                $"市町村が {members.Length} つです",
                "圏域には、二つ以上の市町村が必要です",
                "圏域に入る市町村のコードを、中心の市を先頭に「;」で区切って並べてください"
            );
        else if (!MunicipalityCode.TryParseRegion(Code, out var own) || !own.IsJointArea || own.Prefecture != codes[0].Prefecture)
            yield return new RowFault(
                "code",
                $"「{Code}」は使えません",
                $"中心の市の都道府県番号に50を足した2桁、圏域ごとの3桁（001から）、検査数字の6桁が必要です（例：{Example(codes[0])}）",
                "番号を直してください"
            );
    }

    private string[] Split() => Members.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Example(MunicipalityCode centre)
    {
        var five = $"{int.Parse(centre.Prefecture, CultureInfo.InvariantCulture) + 50}001";
        return $"{five}{MunicipalityCode.CheckDigit(five)}";
    }
}

[PackTable("region/population")]
public sealed class PopulationRow : SourcedRow
{
    [RefersTo(typeof(MunicipalityRow))]
    public MunicipalityCode Area { get; init; }
    public int Year { get; init; }

    [OneOf("T", "M", "F")]
    public string Sex { get; init; } = "";

    [RequiredCell]
    public string Age { get; init; } = "";
    public long? Persons { get; init; }

    [RequiredCell]
    public string Edition { get; init; } = "";
}

[PackTable("region/industry")]
public sealed class IndustryRow : SourcedRow
{
    [RefersTo(typeof(MunicipalityRow))]
    public MunicipalityCode Area { get; init; }
    public int Year { get; init; }
    public IndustryCode Industry { get; init; }
    public long? Establishments { get; init; }
    public long? Employees { get; init; }
}

/// <summary>A cell of a printed table of location quotients.</summary>
[PackTable("region/quotients")]
public sealed class QuotientRow : SourcedRow
{
    [OneOf("gross-product", "establishments", "workers")]
    public string Basis { get; init; } = "";

    [RequiredCell]
    public string Label { get; init; } = "";
    public IndustryCode? Industry { get; init; }

    [RefersTo(typeof(MunicipalityRow))]
    public MunicipalityCode Area { get; init; }
    public decimal? Value { get; init; }
}

/// <summary>A single regional figure.</summary>
[PackTable("region/statistics")]
public sealed class StatisticRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [RequiredCell]
    public string Group { get; init; } = "";

    [RequiredCell]
    public string Label { get; init; } = "";

    [RefersTo(typeof(MunicipalityRow))]
    public MunicipalityCode Area { get; init; }
    public string Period { get; init; } = "";
    public decimal? Value { get; init; }
    public string Unit { get; init; } = "";

    public Figure ToFigure() => new(Label, Value, Unit, Period, Source);
}

[PackTable("region/swot")]
public sealed class SwotRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [OneOf("S", "W", "O", "T", "SO", "WO", "ST", "WT", "issue")]
    public string Kind { get; init; } = "";

    [RequiredCell]
    public string Title { get; init; } = "";
    public string Summary { get; init; } = "";
}
