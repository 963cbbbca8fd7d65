export const NOTE = `mutation Note($input: NoteConductInput!) { noteConduct(input: $input) { batchId classFlowers { counts { studentId thisWeek } recentConduct { id name kind childCount viewerCanUndo } } } }`;
export const UNDO_NOTE = `mutation UndoNote($input: UndoConductInput!) { undoConduct(input: $input) { batchId classFlowers { recentConduct { id } } } }`;
export const TO_CORRECT = `query ToCorrect($id: ID!) { recognitionToCorrect(id: $id) { id version name choices { id name slot } } }`;
export const CORRECT = `mutation Correct($input: CorrectRecognitionInput!) { correctRecognition(input: $input) { who at from to because } }`;
const CLASS_PHOTO_FIELDS = `classId name state dueOn daysLeft who takenOn url withoutConsent { name } holding { name } former { who because } viewerCanSave`;
export const CLASS_PHOTO = `query ClassPhoto($classId: ID!) { classPhoto(classId: $classId) { ${CLASS_PHOTO_FIELDS} } }`;
export const SAVE_CLASS_PHOTO = `mutation SaveClassPhoto($input: SaveClassPhotoInput!) { saveClassPhoto(input: $input) { ${CLASS_PHOTO_FIELDS} } }`;
