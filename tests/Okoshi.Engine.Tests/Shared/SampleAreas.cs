using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Shared;

/// <summary>A small register: two towns of a prefecture, two cities with wards, the 23 wards of Tokyo with one of them, and what is gone.</summary>
internal static class SampleAreas
{
    public static readonly SourceRef Source = new("見本", "1頁");

    public static readonly AreaRegister Register = new([
        Area("020001", AreaKind.Prefecture, "青森県", null),
        Area("022012", AreaKind.Municipality, "青森市", "020001"),
        Area("022021", AreaKind.Municipality, "弘前市", "020001"),
        Area("010006", AreaKind.Prefecture, "北海道", null),
        Area("011002", AreaKind.Municipality, "札幌市", "010006"),
        Area("011011", AreaKind.Ward, "中央区", "011002"),
        Area("011029", AreaKind.Ward, "北区", "011002"),
        Area("130001", AreaKind.Prefecture, "東京都", null),
        Area("131008", AreaKind.SpecialWards, "東京23区", "130001"),
        Area("131016", AreaKind.Municipality, "千代田区", "131008"),
        Area("131024", AreaKind.Municipality, "中央区", "131008"),
        Area("132012", AreaKind.Municipality, "八王子市", "130001"),
        Area("220001", AreaKind.Prefecture, "静岡県", null),
        Area("221309", AreaKind.Municipality, "浜松市", "220001"),
        Area("221317", AreaKind.Ward, "中区", "221309", "221384"),
        Area("221350", AreaKind.Ward, "北区", "221309", "221384", "221392"),
        Area("221368", AreaKind.Ward, "浜北区", "221309", "221392"),
        Area("221376", AreaKind.Ward, "天竜区", "221309", "221406"),
        Area("221384", AreaKind.Ward, "中央区", "221309"),
        Area("221392", AreaKind.Ward, "浜名区", "221309"),
        Area("221406", AreaKind.Ward, "天竜区", "221309"),
        Area("400009", AreaKind.Prefecture, "福岡県", null),
        Area("403059", AreaKind.Municipality, "那珂川町", "400009", "402311"),
        Area("402311", AreaKind.Municipality, "那珂川市", "400009"),
    ]);

    public static AreaSet Set(params MunicipalityCode[] codes) => new(Register, codes);

    private static RegisteredArea Area(string code, AreaKind kind, string name, string? within, params string[] successors) =>
        new(MunicipalityCode.Parse(code), kind, name, "", Source)
        {
            Within = within is null ? null : MunicipalityCode.Parse(within),
            To = successors.Length > 0 ? new DateOnly(2023, 12, 31) : null,
            Successors = [.. successors.Select(MunicipalityCode.Parse)],
        };
}
