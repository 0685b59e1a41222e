using Okoshi.Engine.Shared;

namespace Okoshi.App.Areas;

/// <summary>Reads a municipality that people name, one that stands today, by its name or number.</summary>
internal static class MunicipalityWords
{
    private const int MostNear = 3;

    private static AreaRegister Register => NationalAreas.Register;

    /// <summary>The municipality, or the sentence that says why it is none.</summary>
    public static (MunicipalityCode? Code, string Problem) Read(string text)
    {
        var name = AreaNames.Fold(text);
        var number = AreaReader.Read(text);
        if (number.Code is null && text.Any(char.IsDigit))
            return (null, $"{number.Problem}。{number.NextStep}。");
        MunicipalityCode[] named = number.Code is { } code ? [code] : [.. AreaNames.With(name).Distinct()];
        MunicipalityCode[] towns = [.. named.Where(IsMunicipality)];
        return towns.Length switch
        {
            1 => Standing(text, towns[0]),
            > 1 => (null, $"「{text}」だけでは、どの市区町村か決まりません。{Told(towns)}のように、都道府県から書いてください。"),
            _ when named.Length > 0 => (null, $"「{text}」は{KindOf(named[0])}です。市区町村を書いてください。"),
            _ => Gone(text, name),
        };
    }

    private static (MunicipalityCode? Code, string Problem) Standing(string text, MunicipalityCode code) =>
        Register.Standing(code) is var now && (now.Count > 1 || now[0] != code)
            ? (null, $"「{text}」は、今はない市区町村です。今は{Told(now)}です。")
            : (code, "");

    private static (MunicipalityCode? Code, string Problem) Gone(string text, string name)
    {
        MunicipalityCode[] former =
        [
            .. Register
                .All.Where(a => a.To is not null && AreaNames.Of(a.Code).Contains(name))
                .SelectMany(a => Register.Standing(a.Code))
                .Distinct(),
        ];
        if (former.Length > 0)
            return (null, $"「{text}」は、今はない名前です。今は{Told(former)}です。");
        MunicipalityCode[] near = [.. AreaNames.Near(name).Where(IsMunicipality).Take(MostNear)];
        return (
            null,
            near.Length > 0
                ? $"「{text}」という市区町村はありません。近いもの：{Told(near)}。"
                : $"「{text}」という市区町村はありません。名前を確かめてください。"
        );
    }

    private static bool IsMunicipality(MunicipalityCode code) => Register.Find(code) is { Kind: AreaKind.Municipality };

    private static string KindOf(MunicipalityCode code) =>
        Register.Find(code)?.Kind switch
        {
            AreaKind.Prefecture => "都道府県",
            AreaKind.Ward => "市の中の区",
            AreaKind.SpecialWards => "特別区の全体",
            _ => "市区町村ではない番号",
        };

    private static string Told(IEnumerable<MunicipalityCode> codes) =>
        string.Join("、", codes.Select(c => Register.FullNameOf(c) ?? c.Digits));
}
