namespace Okoshi.Engine.Support;

/// <summary>決まらないわけ Why a condition cannot be decided from what is at hand.</summary>
public enum ReadingCause
{
    /// <summary>人が読む Somebody has to read it: nobody has said yet which of the others it is.</summary>
    Unread = 0,

    /// <summary>本文にない The text at hand does not state it; another document does.</summary>
    NotInText = 1,

    /// <summary>窓口が決める The office decides case by case: no document ever closes it.</summary>
    OfficeDecides = 2,
}
