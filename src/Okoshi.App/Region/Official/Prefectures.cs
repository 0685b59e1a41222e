using System.Globalization;

namespace Okoshi.App.Region.Official;

/// <summary>都道府県 The names of the prefectures by the first two digits of a code, for files that have codes only.</summary>
public static class Prefectures
{
    private static readonly string[] Names =
    [
        "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県", "新潟県", "富山県",
        "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県", "鳥取県", "島根県",
        "岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県",
    ];

    /// <summary>How many there are.</summary>
    public static int Count => Names.Length;

    /// <summary>Name by number (02 is 青森県).</summary>
    public static string NameOf(string number) => Names[int.Parse(number, CultureInfo.InvariantCulture) - 1];

    /// <summary>To which prefecture codes are limited: its name where they lie in one, the number of prefectures where they lie in some, empty for the nation.</summary>
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
}
