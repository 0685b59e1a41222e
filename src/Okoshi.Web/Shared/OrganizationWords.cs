using Okoshi.App.Access;
using Okoshi.App.Organizations;

namespace Okoshi.Web.Shared;

/// <summary>Words and choices around organisations.</summary>
public static class OrganizationWords
{
    public static IReadOnlyList<(string Value, string Words)> Sectors { get; } =
    [.. Enum.GetValues<Sector>().Select(s => (s.ToString(), Of(s)))];

    public static IReadOnlyList<(string Value, string Words)> Roles { get; } =
    [.. Members.Invitable.Select(r => (r.ToString(), AccessWords.Of(r)))];

    public static string Of(Sector sector) =>
        sector switch
        {
            Sector.Industry => "産（会社・団体）",
            Sector.Academia => "学（学校・大学）",
            Sector.Finance => "金（金融機関）",
            _ => "官（役所）",
        };
}
