using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Areas;

/// <summary>
/// 全国の区域 The register of Japan's areas that the product was built with (<c>packs/common/areas.csv</c>). It is the same for every region, so
/// that a number means the same in a file, a rule and an answer.
/// </summary>
public static class NationalAreas
{
    private static readonly Lazy<AreaRegister> Loaded = new(Load);

    public static AreaRegister Register => Loaded.Value;

    /// <summary>A place of a person, named as people say it.</summary>
    public static string NameOf(MunicipalityCode code) =>
        Register.NameOf(code)
        ?? Japanese.Prefectures.NameOf(code)
        ?? (code == MunicipalityCode.Nation ? "全国" : $"{Japanese.Prefectures.Of(code)}の、今の一覧にない市町村");

    /// <summary>Some areas that are asked for.</summary>
    public static AreaSet Set(IReadOnlyList<MunicipalityCode> codes) => new(Register, codes);

    private static AreaRegister Load() =>
        new([.. BuiltInTable.Rows<AreaRow>("areas.csv").Select(AreaOf).OrderBy(a => a.Code).ThenBy(a => a.From)]);

    private static RegisteredArea AreaOf(AreaRow row) =>
        new(row.Code, KindOf(row.Kind), row.Name, row.Kana, row.Source)
        {
            District = row.District,
            Within = row.Within,
            From = row.From,
            To = row.To,
            Successors = [.. row.SuccessorCodes],
        };

    private static AreaKind KindOf(string kind) =>
        kind switch
        {
            "prefecture" => AreaKind.Prefecture,
            "ward" => AreaKind.Ward,
            "wards" => AreaKind.SpecialWards,
            _ => AreaKind.Municipality,
        };
}
