namespace Okoshi.Engine.Opportunity;

/// <summary>点になる値 What a part reads its points from.</summary>
public enum LinearMeasure
{
    /// <summary>位置 A place among the municipalities.</summary>
    Position = 0,

    /// <summary>増減 A change.</summary>
    Change = 1,

    /// <summary>人手を補う仕事 Change of the working age, for work that saves it.</summary>
    LabourSaved = 2,

    /// <summary>人手の要る仕事 Change of the working age, for work that needs it.</summary>
    LabourNeeded = 3,

    /// <summary>全産業に対する比 A wage against all industries.</summary>
    WageRatio = 4,
}
