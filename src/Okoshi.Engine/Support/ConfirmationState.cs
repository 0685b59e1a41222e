namespace Okoshi.Engine.Support;

/// <summary>確認の状態 Whether a programme's content has been confirmed for the current fiscal year.</summary>
public enum ConfirmationState
{
    /// <summary>今年度に確認ずみ Confirmed in the current fiscal year.</summary>
    Confirmed = 0,

    /// <summary>先に確認 Not confirmed for the current fiscal year: staff confirm first, and it is never called open.</summary>
    ConfirmFirst = 1,
}
