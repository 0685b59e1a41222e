using System.Globalization;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Japanese;

/// <summary>The 47 prefectures in the order of their codes.</summary>
public static class Prefectures
{
    private static readonly string[] Names =
    [
        "北海道",
        "青森県",
        "岩手県",
        "宮城県",
        "秋田県",
        "山形県",
        "福島県",
        "茨城県",
        "栃木県",
        "群馬県",
        "埼玉県",
        "千葉県",
        "東京都",
        "神奈川県",
        "新潟県",
        "富山県",
        "石川県",
        "福井県",
        "山梨県",
        "長野県",
        "岐阜県",
        "静岡県",
        "愛知県",
        "三重県",
        "滋賀県",
        "京都府",
        "大阪府",
        "兵庫県",
        "奈良県",
        "和歌山県",
        "鳥取県",
        "島根県",
        "岡山県",
        "広島県",
        "山口県",
        "徳島県",
        "香川県",
        "愛媛県",
        "高知県",
        "福岡県",
        "佐賀県",
        "長崎県",
        "熊本県",
        "大分県",
        "宮崎県",
        "鹿児島県",
        "沖縄県",
    ];

    /// <summary>Each prefecture with its six-digit code.</summary>
    public static IReadOnlyList<(MunicipalityCode Code, string Name)> All { get; } = [.. Names.Select((name, i) => (Code(i + 1), name))];

    /// <summary>How many there are.</summary>
    public static int Count => Names.Length;

    /// <summary>Name by number (02 is 青森県).</summary>
    public static string NameOf(string number) => Names[int.Parse(number, CultureInfo.InvariantCulture) - 1];

    /// <summary>
    /// To which prefecture codes are limited: its name where they lie in one, the number of prefectures where they lie
    /// in some, empty for the nation.
    /// </summary>
    public static string Scope(IEnumerable<string> numbers)
    {
        string[] all = [.. numbers.Distinct()];
        return all.Length switch
        {
            0 => "",
            1 => NameOf(all[0]),
            _ => all.Length == Count ? "" : $"{all.Length}都道府県",
        };
    }

    /// <summary>The prefecture that a code lies in; 全国 for the nation.</summary>
    public static string Of(MunicipalityCode code) => code == MunicipalityCode.Nation ? "全国" : NameOf(code.Prefecture);

    /// <summary>Name of a prefecture, or of its other municipalities; null when the code is a municipality's of its own.</summary>
    public static string? NameOf(MunicipalityCode code)
    {
        if (code == MunicipalityCode.Nation)
            return null;
        var name = Names.ElementAtOrDefault(int.Parse(code.Prefecture, NumberStyles.None, CultureInfo.InvariantCulture) - 1);
        return code.IsPrefecture ? name
            : code == Others(code.Prefecture) ? name + "のほかの市町村"
            : null;
    }

    /// <summary>
    /// A code that stands for any municipality of a prefecture that is not named one by one; no municipality has the number 999.
    /// </summary>
    public static MunicipalityCode Others(string prefecture) => Code(prefecture + "999");

    private static MunicipalityCode Code(int number) => Code($"{number:00}000");

    private static MunicipalityCode Code(string five) => MunicipalityCode.Parse($"{five}{MunicipalityCode.CheckDigit(five)}");
}
