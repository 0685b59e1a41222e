namespace Okoshi.Engine.Support;

/// <summary>年齢の数え方 From which day on somebody has an age.</summary>
/// <remarks>
/// By law an age is attained at the end of the day before the birthday (年齢計算ニ関する法律, 民法第143条): one born on 1 April has attained
/// 18 on 31 March. Many rules mean the birthday.
/// </remarks>
public enum AgeReckoning
{
    /// <summary>誕生日 From the birthday on; one born on 29 February from 1 March of a common year.</summary>
    Birthday,

    /// <summary>…歳に達した日 From the day before the birthday, at whose end the age is attained; of 29 February always 28 February.</summary>
    Attained,
}
